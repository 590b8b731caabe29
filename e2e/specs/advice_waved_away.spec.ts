import { expect, test } from "../fixtures";
import { AgreementPage, AgreementsPage } from "../pages/agreement";
import { CheckPage } from "../pages/check";
import { Tip } from "../pages/tip";

test("a question that was waved away stays away on that agreement", async ({ page }) => {
  const tip = new Tip(page);
  await page.goto("./#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  await page.getByLabel("Wat gaan jullie doen?").fill("Samen koken");
  await tip.expectAsks("Wie gaat dit doen?");
  await tip.waveAway();
  await tip.expectAsks("Wanneer gaat dit gebeuren?");
  await expect(tip.question).toBeFocused();
  await tip.expectSaved();
  await page.reload();
  await tip.expectAsks("Wanneer gaat dit gebeuren?");
  await tip.waveAway();
  await expect(tip.calm).toHaveText("Bij deze afspraak zijn er geen vragen meer.");
  await tip.undo();
  await tip.expectAsks("Wanneer gaat dit gebeuren?");

  await new AgreementPage(page).another();
  await page.getByLabel("Wat gaan jullie doen?").fill("Samen wandelen");
  await tip.expectAsks("Wie gaat dit doen?");
});

test("a plan without tips asks nothing until the family wants them again", async ({ page }) => {
  const tip = new Tip(page);
  const check = new CheckPage(page);
  await page.goto("./#/plan/nieuw/afspraken");
  await new AgreementsPage(page).begin();
  await page.getByLabel("Wat gaan jullie doen?").fill("Samen koken");
  await tip.expectAsks("Wie gaat dit doen?");
  await tip.turnOff();
  await expect(tip.card).toHaveCount(0);
  await expect(page.locator("body")).not.toBeFocused();
  await tip.expectSaved();
  const place = await page.evaluate(() => location.hash);
  await page.reload();
  await tip.expectHeading("Afspraak");
  await expect(page.getByLabel("Wat gaan jullie doen?")).toHaveValue("Samen koken");
  await expect(tip.card).toHaveCount(0);

  await check.open(await check.planAddress());
  await expect(check.part("Vragen bij jullie afspraken")).toContainText("De tips staan uit in dit plan.");
  await check.tips.check();
  await expect(check.part("Vragen bij jullie afspraken")).toContainText("Bij 1 afspraak is nog een vraag.");
  await expect(check.part("Vragen bij jullie afspraken")).toContainText("Wie gaat dit doen?");
  await check.goTo(place);
  await tip.expectAsks("Wie gaat dit doen?");
});
