import { expect, test } from "../fixtures";
import { example } from "../links";
import { ReadPage } from "../pages/document";
import { GoingPage, goToDay, GuardPage, keepOn, WeekPage } from "../pages/doing";
import { LookBackPage } from "../pages/look_back";

test("half a year with one plan: the week, plan B, a first look, looking back, three versions, holding on", async ({ page }) => {
  test.setTimeout(240_000);
  const plan = await keepOn(page, "2026-09-14", example);

  await test.step("the first week: an agreement does not work, and plan B stands there", async () => {
    const week = new WeekPage(page);
    await week.open(plan);
    await page.getByRole("link", { name: /Youssef haalt Sem op/ }).first().click();
    const going = new GoingPage(page);
    await going.expectHeading("Hoe gaat deze afspraak?");
    await going.say("Lukt niet");
    await page.getByLabel("Waardoor lukt het niet?").fill("De auto is stuk.");
    await expect(going.now).toContainText("Als Youssef moet werken, loopt Şerife met Sem mee.");
    await going.expectSaved();
  });

  await test.step("after four weeks: they look together", async () => {
    await goToDay(page, "2026-10-12");
    const guard = new GuardPage(page);
    await guard.open(plan);
    await expect(guard.part("Wat loopt nog niet")).toContainText("De auto is stuk.");
    await guard.part("Jullie plan is vier weken oud").getByRole("button", { name: "We hebben samen gekeken" }).click();
    await expect(page.getByText("Jullie keken samen op maandag 12 oktober 2026.")).toBeVisible();
    await guard.expectSaved();
  });

  const talk = new LookBackPage(page);
  await test.step("after six weeks: looking back, and the second version", async () => {
    await goToDay(page, "2026-10-26");
    await talk.begin();
    await expect(page.getByText("De auto is stuk.")).toBeVisible();
    await talk.discussThree();
    await talk.goTo(`${plan}/terugblik/gevoel`);
    await talk.choose("Het plan als geheel", "Gaat wel");
    await talk.goTo(`${plan}/terugblik/kinderen`);
    await page.getByLabel("Wat zegt Zoë?").fill("Ik wil ook eens kiezen wat we eten.");
    await talk.toOnward();
    await page.getByLabel("Wat nemen jullie mee uit dit gesprek?").fill("De ochtend is rustiger.");
    await talk.beginVersion(2);
    await page.locator("li.card", { hasText: "Renée maakt Sem wakker" }).getByRole("link").click();
    await page.getByLabel("Wat gaan jullie doen?").fill("Renée maakt Sem wakker. Zoë kiest het brood.");
    await talk.expectSaved();
  });

  await test.step("what is different since the first version", async () => {
    await talk.goTo(`${plan}/versies/0`);
    await talk.expectHeading("Wat is er anders dan in versie 1?");
    const part = (name: string) => page.locator("section", { has: page.getByRole("heading", { name }) });
    await expect(part("Afspraken die anders zijn")).toContainText("Zoë kiest het brood.");
    await expect(part("Afspraken die gestopt zijn")).toContainText("Sem legt zijn kleren klaar");
  });

  await test.step("in the new year: the third version, and holding on to what works", async () => {
    await goToDay(page, "2027-01-14");
    await talk.begin();
    await talk.sayHow("Het ging goed");
    await talk.decide("Houden");
    await talk.toOnward();
    await talk.beginVersion(3);
    await page.getByRole("link", { name: /^Vasthouden wat werkt/ }).click();
    await talk.expectHeading("Vasthouden wat werkt");
    await talk.group("Dit gaat goed, zeiden jullie").getByRole("checkbox", { name: /^Youssef haalt Sem op/ }).check();
    await page.getByLabel("Waaraan merken jullie dat het minder gaat?").fill("Sem is twee keer te laat.");
    await page.getByLabel("Wat doen jullie dan?").fill("We bellen elkaar dezelfde dag.");
    await talk.expectSaved();
    await page.reload();
  });

  const read = new ReadPage(page);
  await read.goTo(`${plan}/lezen`);
  const words = await read.words();
  expect(words).toContain("Versie 3, sinds 14 januari 2027");
  expect(words).toContain("Sem is twee keer te laat.");
  expect(words).toContain("Zoë kiest het brood.");
  expect(words).not.toContain("Sem legt zijn kleren klaar");
  // The child's words stay with the child.
  expect(words).not.toContain("Ik wil ook eens kiezen");
  await talk.goTo(`${plan}/versies`);
  await expect(page.locator("ol.cards > li")).toHaveCount(3);
});
