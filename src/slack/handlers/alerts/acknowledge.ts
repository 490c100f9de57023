import { alreadyAcknowledged } from "../../blocks/alerts/already-acknowledged.js";
import { noticeMessage } from "../../blocks/notice.js";
import type { ActionHandler } from "../action-handler.js";

/** `alert.acknowledge`: the messages about the alert say who; a later presser is told who was first. */
export const onAlertAcknowledge: ActionHandler = async (room, ask, id) => {
  const { alerts, messenger, presses } = room;
  await presses.once(`alert.acknowledge|${ask.userId}|${id}`, async () => {
    const before = await alerts.alert(id);
    const { acknowledged } = (await alerts.acknowledge(id, ask.userId)).subject;
    const isFirst = before.subject.acknowledged === null && acknowledged?.userId === ask.userId;
    if (acknowledged === null || isFirst) return;
    await messenger.answer(ask, noticeMessage(alreadyAcknowledged(acknowledged, ask.userId)));
  });
};
