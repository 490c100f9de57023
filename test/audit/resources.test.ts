import { describe, expect, it } from "vitest";
import { resourceIdsOf } from "../../src/audit/resources.js";

describe("the resources of an event", () => {
  it.each([
    "id",
    "caseNumber",
    "watchlistId",
    "resourceIds",
    "deviceUid",
    "groupUids",
    "archiveGuid",
    "userId",
    "Id",
  ])("are in a field called %s, at any depth and in lists", (key) => {
    expect(resourceIdsOf({ [key]: "7" })).toEqual(["7"]);
    expect(resourceIdsOf({ a: [{ b: { [key]: ["7", ["8"], "7"] } }] })).toEqual(["7", "8"]);
  });

  it.each([
    "actorId",
    "ID",
    "ids",
    "identity",
    "paid",
    "uid",
    "guid",
    "casenumber",
    "Guids",
    "valid",
    "Idea",
  ])("are not in a field called %s", (key) => {
    expect(resourceIdsOf({ [key]: "7", nested: { [key]: "8" } })).toEqual([]);
  });

  it("are each named once, in the event's order, empty ones not", () => {
    const fields = {
      bId: "2",
      aId: 1,
      cId: "2",
      dId: null,
      eId: "null",
      fId: "",
      gId: true,
      hId: { x: "y" },
      id: 0,
    };
    expect(resourceIdsOf(fields)).toEqual(["2", "1", "0"]);
  });

  it("are not looked for in texts that hold JSON", () => {
    expect(resourceIdsOf({ requestJson: '{"groupId":"7"}' })).toEqual([]);
  });
});
