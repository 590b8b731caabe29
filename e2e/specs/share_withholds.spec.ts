import { expect, test, type Page } from "../fixtures";
import { AgreementPage, AgreementsPage } from "../pages/agreement";
import { ADD, QuestionPage } from "../pages/question";
import { arrivesAs, SharePage } from "../pages/share";

const GRAN = "Oma Riet";
const NEIGHBOUR = "Buurman Joost";
const WORRY = "Zxqvzorgwoord";
const WITH_GRAN = "Zxqvomakookt";
const WITH_BOTH = "Zxqvsamenwandelen";
const NEIGHBOURS_OWN = "Zxqvjoostveegt";

async function draft(page: Page): Promise<void> {
  const question = new QuestionPage(page);
  await page.goto("./#/plan/nieuw/mensen");
  await question.add(ADD.person, [GRAN, NEIGHBOUR]);
  await question.expectSaved();
  const plan = await question.planAddress();
  await question.goTo(`${plan}/zorgen`);
  await question.add(ADD.worry, [WORRY]);
  await question.goTo(`${plan}/afspraken`);
  const one = new AgreementPage(page);
  await new AgreementsPage(page).begin();
  for (const [index, [what, who]] of (
    [
      [WITH_GRAN, [GRAN]],
      [WITH_BOTH, [GRAN, NEIGHBOUR]],
      [NEIGHBOURS_OWN, [NEIGHBOUR]],
    ] as const
  ).entries()) {
    if (index > 0) await one.another();
    await page.getByLabel("Wat gaan jullie doen?").fill(what);
    await one.pick("Kies één of meer mensen", who);
  }
  await one.expectSaved();
  await question.goTo(`${plan}/delen`);
}

test("what was not ticked or was left out is nowhere in the link", async ({ page, newDevice }) => {
  await draft(page);
  const other = await (await newDevice()).newPage();
  const share = new SharePage(page);
  await share.withPersonAs(GRAN, "network");
  const first = await arrivesAs(other, await share.openLink());
  for (const sent of [WITH_GRAN, WITH_BOTH, NEIGHBOUR]) expect(first).toContain(sent);
  for (const kept of [WORRY, NEIGHBOURS_OWN]) expect(first).not.toContain(kept);

  await page.goBack();
  await page.goBack();
  await share.openMore("Losse dingen weglaten");
  await share.line(WITH_BOTH).first().uncheck();
  const second = await arrivesAs(other, await share.openLink());
  expect(second).toContain(WITH_GRAN);
  for (const kept of [WITH_BOTH, NEIGHBOUR, NEIGHBOURS_OWN, WORRY]) expect(second).not.toContain(kept);
});

test("what somebody must never see goes to them neither now nor the next time", async ({ page, newDevice }) => {
  await draft(page);
  const other = await (await newDevice()).newPage();
  const share = new SharePage(page);
  await share.withPersonAs(GRAN, "professional");
  await share.openMore("Wat deze persoon nooit mag zien");
  await share.pick("Mensen", [NEIGHBOUR]);
  const first = await arrivesAs(other, await share.openLink());
  expect(first).toContain(WITH_GRAN);
  for (const kept of [NEIGHBOUR, NEIGHBOURS_OWN, WITH_BOTH]) expect(first).not.toContain(kept);

  const plan = await share.planAddress();
  await share.goTo(plan);
  await expect(share.saveState).toHaveText(/^Opgeslagen/);
  await page.reload();
  await share.goTo(`${plan}/delen`);
  await share.withPersonAs(GRAN, "home");
  const second = await arrivesAs(other, await share.openLink());
  expect(second).toContain(WITH_GRAN);
  for (const kept of [NEIGHBOUR, NEIGHBOURS_OWN, WITH_BOTH]) expect(second).not.toContain(kept);
});
