import { expect, it } from "vitest";
import { roleWords } from "../../src/main/role-words.js";

const lists = { viewers: ["S0SECURITY"], exporters: ["U0BERND"], admins: ["U0ALICE"] };

it.each([
  ["U0ALICE", ["S0SECURITY"], "Admin"],
  ["U0BERND", ["S0SECURITY"], "Exporter"],
  ["U0CHITRA", ["S0SECURITY"], "Viewer"],
  ["U0CHITRA", ["S0OTHERS"], "No access"],
])("calls %s of %j what the bot lets them be: %s", async (userId, groupIds, words) => {
  expect(await roleWords(lists)(userId, groupIds)).toBe(words);
});

it("calls everybody a viewer where everybody may ask", async () => {
  expect(await roleWords({ ...lists, viewers: ["*"] })("U0CHITRA", [])).toBe("Viewer");
});
