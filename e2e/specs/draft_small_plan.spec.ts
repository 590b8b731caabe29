import { addAgreements, addPeople, beginPlan } from "../drafting";
import { small } from "../families/small";
import { expect, test } from "../fixtures";
import { ReadPage } from "../pages/document";
import { OverviewPage } from "../pages/overview";
import { ReceivedShare, SharePage } from "../pages/share";

test("three agreements are a plan: drafted, read and sent", { tag: "@desktop" }, async ({ page, newDevice }) => {
  await beginPlan(page, small);
  await addPeople(page, small);
  await addAgreements(page, small.agreements);

  const overview = new OverviewPage(page);
  const read = new ReadPage(page);
  await overview.read();
  expect(await read.agreements()).toEqual(small.agreements.map((agreement) => agreement.what));
  const words = await read.words();
  for (const agreement of small.agreements) expect(words).toContain(agreement.when.said);

  await read.backToOverview();
  await overview.share();
  const link = await new SharePage(page).wholeLink();
  const received = new ReceivedShare(await (await newDevice()).newPage());
  await received.open(link);
  expect(await received.words()).toBe(words);
});
