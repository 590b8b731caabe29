import { slowReads } from "../faults";
import { expect, test } from "../fixtures";
import { small } from "../links";
import { PastePage, ReceivedPage } from "../pages/document";
import { OverviewPage } from "../pages/overview";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";
import { StartPage } from "../pages/start";

test("the focus goes to the heading after each step", async ({ page }) => {
  const start = new StartPage(page);
  const question = new QuestionPage(page);
  await start.open();
  await start.begin();
  await expect(question.heading).toBeFocused();
  for (const _ of ["waarom", "hoofdvraag", "doel"]) {
    await question.next();
    await expect(question.heading).toBeFocused();
  }
  await question.toOverview();
  await expect(question.heading).toBeFocused();
  await new OverviewPage(page).openPart("Afspraken");
  await expect(question.heading).toBeFocused();
  await page.getByRole("button", { name: "Nieuwe afspraak" }).click();
  await question.expectHeading("Afspraak");
  await expect(question.heading).toBeFocused();
  await page.goBack();
  await question.expectHeading("Wat spreken jullie af?");
  await expect(question.heading).toBeFocused();
  for (const link of ["Mijn plannen", "Wat deze app doet", "Licht of donker"]) {
    await page.getByRole("contentinfo").getByRole("link", { name: link }).click();
    await expect(question.heading).toBeFocused();
  }
});

test("the focus goes to the heading of a plan that opens from the list or from a link", async ({ page }) => {
  await slowReads(page);
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  await expect(received.heading).toHaveText("Rust voor Jurre");
  await expect(received.heading).toBeFocused();
  const plans = new PlansPage(page);
  await plans.open();
  await plans.openPlan("Rust voor Jurre");
  await expect(plans.heading).toHaveText("Rust voor Jurre");
  await expect(plans.heading).toBeFocused();
  await page.getByRole("contentinfo").getByRole("link", { name: "Mijn plannen" }).click();
  await plans.goTo("#/plan/4321");
  await plans.expectHeading("Dit plan staat niet op dit apparaat");
});

test("the skip link is the first stop and leads to the heading", { tag: "@desktop" }, async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Ga naar de inhoud" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(start.heading).toBeFocused();
  await start.begin();
  await page.getByRole("link", { name: "Ga naar de inhoud" }).focus();
  await page.keyboard.press("Enter");
  await expect(start.heading).toBeFocused();
  await expect(start.heading).toHaveText("Hoe heet jullie plan?");
});

test("the error summary gets the focus, and its link leads to the field", async ({ page }) => {
  const paste = new PastePage(page);
  await paste.open();
  await paste.paste("");
  const summary = page.locator(".error-summary");
  await expect(summary).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(summary.getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(paste.field).toBeFocused();
  await expect(paste.field).toHaveAttribute("aria-invalid", "true");
  await expect(paste.field).toHaveAccessibleDescription(/Plak eerst een link in het vak\./);
});
