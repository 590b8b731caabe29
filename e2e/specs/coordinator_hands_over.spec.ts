import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { AppPage } from "../pages/app";
import { ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";
import { ADD, QuestionPage } from "../pages/question";
import { SharePage } from "../pages/share";

test("a coordinator begins a plan, gives it to the family, and keeps what the family shares", async ({ page, newDevice }) => {
  test.setTimeout(120_000);
  await page.goto("./");
  const desk = new QuestionPage(page);
  await desk.follow("Ik ben coördinator");
  await desk.expectHeading("Families die je helpt");
  await desk.follow("Begin voor een familie");
  await desk.expectHeading("Een familie helpen");
  await desk.fill("Hoe noem je deze familie?", "De Linden");
  await desk.expectSaved();
  await desk.follow("De mensen");
  await desk.add(ADD.person, ["Thijmen"]);
  await desk.expectSaved();
  await page.locator(".step-nav").getByRole("link", { name: "Klaar, naar de familie" }).click();
  await desk.expectHeading("Een familie helpen");
  await expect(page.getByRole("link", { name: /^De mensen/ })).toContainText("1");
  await expectAccessible(page, "desk");
  await desk.follow("De vragen");
  await desk.add(ADD.question, ["Wie haalt Bo van school?"]);
  await desk.expectSaved();
  await page.locator(".step-nav").getByRole("link", { name: "Klaar, naar de familie" }).click();
  // What is approved or agreed is nowhere to be found.
  await expect(page.getByRole("main").getByText("De onderdelen")).toHaveCount(0);
  await desk.follow("Geef het plan aan de familie");
  await desk.expectHeading("Geef het plan aan de familie");
  await expectAccessible(page, "handing over");
  const link = await page.getByTestId("link").inputValue();
  await page.getByRole("button", { name: /^Kopieer de link/ }).click();
  await expect(page.getByText(/^Dit is een kopie van/)).toBeVisible();

  const family = await (await newDevice()).newPage();
  const received = new ReceivedPage(family);
  await received.open(link);
  await received.keep();
  const home = new AppPage(family);
  await home.goTo("#/plan/1/vragen");
  await expect(family.getByLabel("Vraag", { exact: true }).first()).toHaveValue("Wie haalt Bo van school?");
  await home.goTo("#/plan/1/waarom");
  await family.getByRole("textbox").first().fill("GEHEIM VAN DE FAMILIE");
  await home.expectSaved();
  await home.goTo("#/plan/1/delen");
  const share = new SharePage(family);
  await share.withPersonAs("Thijmen", "coordinator");
  const back = await share.openLink();

  await page.goto(back);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(page.getByText("GEHEIM VAN DE FAMILIE")).toHaveCount(0);
  await page.getByRole("button", { name: "Bewaar bij mijn families" }).click();
  const plans = new PlansPage(page);
  await expect(page.locator("main > h1")).toHaveText("Families die je helpt");
  await expect(plans.rows).toHaveCount(2);
  await expectAccessible(page, "families");
  await plans.rows.first().locator("a.plan-card").click();
  // Below it stands the family's plan, with a heading of its own.
  await expect(page.locator("main > h1")).toHaveText("Een familie helpen");
  await expect(page.getByText("Wie haalt Bo van school?").first()).toBeVisible();
});
