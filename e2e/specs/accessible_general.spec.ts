import { expectAccessible } from "../axe";
import { breakStorage, fillDevice } from "../faults";
import { expect, test } from "../fixtures";
import { changed, cutOff, newer, newerPlan, small, tooLarge } from "../links";
import { AppPage } from "../pages/app";
import { PastePage, ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";
import { GENERAL } from "../places";

test("the pages outside a plan", async ({ page }) => {
  await page.goto("./");
  const app = new AppPage(page);
  for (const place of GENERAL) {
    await app.goTo(`#/${place}`);
    await expectAccessible(page, place);
  }
  await app.goTo("#/plan/4321");
  await expectAccessible(page, "a plan that is not here");
});

test("a received plan, and plans on the device", async ({ page }) => {
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  await expectAccessible(page, "received");
  await received.keep();
  const plans = new PlansPage(page);
  await plans.open();
  await expectAccessible(page, "plans");
  await plans.press("Rust voor Jurre", "Maak een kopie");
  await plans.press("Rust voor Jurre (kopie)", "Haal van dit apparaat");
  await expect(plans.undoBar).toBeVisible();
  await plans.openMore("Meer", plans.row("Rust voor Jurre"));
  await expectAccessible(page, "plans, with something to undo");
  await plans.goTo("#/");
  await expect(page.getByRole("heading", { name: "Jullie plannen op dit apparaat" })).toBeVisible();
  await expectAccessible(page, "start, with a plan");
});

test("links that do not open", async ({ page }) => {
  const app = new AppPage(page);
  for (const fragment of [changed(small), cutOff(small), newer(small), tooLarge()]) {
    await page.goto(`./#${fragment}`);
    await app.expectHeading("Deze link gaat niet open");
    await expectAccessible(page, `a broken link of ${fragment.length}`);
  }
  await page.goto(`./#${newerPlan(small)}`);
  await new ReceivedPage(page).expectOpen();
  await expectAccessible(page, "a plan of a newer app");
  const paste = new PastePage(page);
  await paste.open();
  await paste.paste("niets");
  await expect(page.locator(".error-summary")).toBeVisible();
  await expectAccessible(page, "paste, with an error");
});

test("a device that keeps nothing", async ({ page, newDevice }) => {
  await fillDevice(page);
  const question = new QuestionPage(page);
  await page.goto("./#/plan/nieuw/naam");
  await question.fill("Naam van het plan", "Vol");
  await expect(question.saveState).toHaveText("Niet opgeslagen");
  await expectAccessible(page, "not saved");

  const other = await (await newDevice()).newPage();
  await breakStorage(other);
  const plans = new PlansPage(other);
  await plans.open();
  await expect(plans.alert.filter({ hasText: "De app kan hier nu niets" })).toBeVisible();
  await expectAccessible(other, "plans without storage");
  await plans.goTo("#/plan/1");
  await plans.expectHeading("De app kan nu niets lezen");
  await expectAccessible(other, "a plan without storage");
});
