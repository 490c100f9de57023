const FILLER = new Set(
  `a about account accounts across action actions activities activity affected affecting all also am an and any anybody anyone anything
  are as at audit be been being between but by can change changed changes containing could date dates did display do does doing done each else entries
  entry event events every everybody everyone everything find for from gave give given had happen happened
  happening happens has have he hello her hey hi him his how i in incidents into is it item items its just kindly let like list
  locate log logs look looking lookup made make many may me might much my need now occur occurred of on one ones only onto
  or our out over people performed person please plus pls print pull query ran record records related report result results
  retrieve run s search see seen she should show somebody someone something staff such take taken tell thank thanks that
  the their them then there these they thing things this those through time times to took type types under up us use
  used user users using via want wanted was we were what whatever when where whether which while who whoever whom whose
  anywhere back categories category everywhere get getting gets got include includes including neither no nobody non nor not nothing somewhere
  he's i'd i'm i've it's let's she's that's there's they're what's when's where's who's why will with within would you your history audits ip address addresses`.split(
    /\s+/,
  ),
);

/** Words that ask but say nothing about what to search for. */
export const isFiller = (word: string): boolean => FILLER.has(word);
