import { addAgreements, addPeople, addSituation, beginPlan } from "../drafting";
import { ordinary } from "../families/ordinary";
import { expect, test } from "../fixtures";
import { ReadPage } from "../pages/document";
import { OverviewPage } from "../pages/overview";
import { ReceivedShare, SharePage } from "../pages/share";
import { StartPage } from "../pages/start";
import { printed, squashed } from "../pdf";

test("a parent drafts the ordinary plan, stops half-way, comes back, prints it and sends it", async ({ startBrowser, newDevice }) => {
  test.setTimeout(240_000);
  expect(new Set(ordinary.agreements.map((agreement) => agreement.when.kind)).size).toBeGreaterThanOrEqual(10);

  let phone = await startBrowser();
  let page = await phone.newPage();
  await beginPlan(page, ordinary);
  await addPeople(page, ordinary);
  await addSituation(page, ordinary);

  await page.reload();
  await new OverviewPage(page).expectOpen(ordinary.plan);
  await addAgreements(page, ordinary.agreements.slice(0, 9));

  await phone.close();
  phone = await startBrowser();
  page = await phone.newPage();
  const start = new StartPage(page);
  await start.open();
  await start.plan(ordinary.plan).click();
  const overview = new OverviewPage(page);
  await overview.expectOpen(ordinary.plan);
  await addAgreements(page, ordinary.agreements.slice(9));

  await overview.read();
  const read = new ReadPage(page);
  expect(await read.agreements()).toEqual(ordinary.agreements.map((agreement) => agreement.what));
  const words = await read.words();
  const everything = [
    ordinary.why,
    ordinary.mainQuestion,
    ...ordinary.children,
    ...ordinary.people.map((someone) => someone.name),
    ...ordinary.goingWell,
    ...ordinary.worries,
    ...ordinary.questions,
    ...ordinary.conditions,
    ...ordinary.agreements.flatMap((agreement) => [agreement.when.said, agreement.seenBy ?? "", agreement.planB ?? ""]),
  ];
  for (const said of everything) expect(words).toContain(said);

  const paper = squashed((await printed(page)).join(""));
  for (const said of [...everything, ...ordinary.agreements.map((agreement) => agreement.what)]) {
    expect(paper, said).toContain(squashed(said));
  }

  await read.backToOverview();
  await overview.share();
  const link = await new SharePage(page).wholeLink();
  const received = new ReceivedShare(await (await newDevice()).newPage());
  await received.open(link);
  expect(await received.words()).toBe(words);
});
