import { between } from "../story/choose.js";
import type { Random } from "../story/random.js";
import type { World } from "../story/world.js";
import { peopleAtWork, writeEverydayEvent } from "./everyday-live.js";
import { createHappenings } from "./happenings/create-happenings.js";
import type { Happening } from "./happenings/live-happening.js";
import { type Add, createLiveWrite } from "./live-journal.js";
import { UnknownHappeningError } from "./unknown-happening-error.js";

const SHORTEST_MS = 2_000;
const LONGEST_MS = 8_000;
/** While nobody is at work, only programs make events. */
const NIGHT_FACTOR = 3;

/** Calls `run` after a while; the answer takes that back. */
export type Schedule = (run: () => void, delayMs: number) => () => void;

export interface LiveEventsOptions {
  readonly company: World;
  readonly add: Add;
  /** Epoch ms. */
  readonly clock: () => number;
  readonly random: Random;
  /** Default: a timer that keeps no process alive. */
  readonly schedule?: Schedule;
}

export interface LiveEvents {
  readonly happenings: readonly Happening[];
  /** Makes something happen now. @throws UnknownHappeningError */
  happen(id: string): void;
  stop(): void;
}

const scheduleQuietly: Schedule = (run, delayMs) => {
  const timer = setTimeout(run, delayMs).unref();
  return () => clearTimeout(timer);
};

/** The company goes on: an everyday event every few seconds, now and then one that arrives late. */
export const startLiveEvents = (options: LiveEventsOptions): LiveEvents => {
  const { company, add, clock, random, schedule = scheduleQuietly } = options;
  const write = createLiveWrite(add, random);
  const writeFine = createLiveWrite(add, random, true);
  const happenings = createHappenings({ world: company, write: writeFine, random });

  const delayMs = (): number => {
    const isNight = peopleAtWork(company, clock()).length === 0;
    return between(random, SHORTEST_MS, LONGEST_MS) * (isNight ? NIGHT_FACTOR : 1);
  };
  const goOn = (): void => {
    writeEverydayEvent(write, company, clock(), random);
    cancel = schedule(goOn, delayMs());
  };
  let cancel = schedule(goOn, delayMs());

  return {
    happenings: happenings.map(({ id, label, hint }) => ({ id, label, hint })),
    happen(id) {
      const happening = happenings.find((candidate) => candidate.id === id);
      if (happening === undefined) throw new UnknownHappeningError(id);
      happening.happen(clock());
    },
    stop: () => cancel(),
  };
};
