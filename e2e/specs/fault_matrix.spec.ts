/** Every way in which a browser can fail to keep something: what is said, and that the text is still there. */
import {
  blockStorage,
  breakOffWrites,
  countStored,
  evict,
  killHandles,
  makeRoom,
  mortalHandles,
  putRaw,
  rawRecords,
  type Raw,
} from "../faults";
import { expect, test, type Page } from "../fixtures";
import { newerPlan, small } from "../links";
import { ReceivedPage } from "../pages/document";
import { PlansPage } from "../pages/plans";
import { QuestionPage } from "../pages/question";

const field = (page: Page): ReturnType<Page["getByLabel"]> => page.getByLabel("Naam van het plan");

async function begin(page: Page, name: string): Promise<QuestionPage> {
  const question = new QuestionPage(page);
  await page.goto("./#/plan/nieuw/naam");
  await question.fill("Naam van het plan", name);
  return question;
}

for (const how of ["at once", "late"] as const) {
  test(`a handle that died (${how}) is opened anew, and nobody notices`, async ({ page }) => {
    await mortalHandles(page);
    const question = await begin(page, "Voor het sterven");
    await question.expectSaved();
    await killHandles(page, how);
    await question.fill("Naam van het plan", "Na het sterven");
    await question.expectSaved();
    await page.reload();
    await expect(field(page)).toHaveValue("Na het sterven");
    expect(await countStored(page)).toBe(1);
  });
}

test("writes that are broken off each time are said, the text stays, and is kept once they go through", async ({ page }) => {
  await breakOffWrites(page);
  const question = await begin(page, "Telkens afgebroken");
  await expect(question.saveState).toHaveText("Niet opgeslagen");
  const alert = question.alert.filter({ hasText: "Je tekst is niet opgeslagen" });
  await expect(alert).toBeVisible();
  await expect(field(page)).toHaveValue("Telkens afgebroken");
  await makeRoom(page);
  await alert.getByRole("button", { name: "Probeer opnieuw" }).click();
  await question.expectSaved();
  expect(await countStored(page)).toBe(1);
});

test("storage that another tab holds shut is said after a while, and kept when it lets go", async ({ page, context }) => {
  const letGo = await blockStorage(context);
  const question = await begin(page, "Even wachten");
  const alert = question.alert.filter({ hasText: "een ander tabblad houdt de opslag vast" });
  await expect(alert).toBeVisible({ timeout: 15_000 });
  await expect(field(page)).toHaveValue("Even wachten");
  await letGo();
  await alert.getByRole("button", { name: "Probeer opnieuw" }).click();
  await question.expectSaved();
  await page.reload();
  await expect(field(page)).toHaveValue("Even wachten");
});

test("what the browser cleared while it was open is kept anew, and said", async ({ page }) => {
  const question = await begin(page, "Straks opgeruimd");
  await question.expectSaved();
  await evict(page);
  await question.fill("Naam van het plan", "Weer terug");
  await expect(question.saveState).toHaveText("Opnieuw opgeslagen");
  await expect(question.alert.filter({ hasText: "Dit plan stond niet meer op dit apparaat." })).toBeVisible();
  await page.reload();
  await expect(field(page)).toHaveValue("Weer terug");
  expect(await countStored(page)).toBe(1);
  // What was cleared while nothing was open is told where it is looked for.
  const plan = await question.planAddress();
  await evict(page);
  await page.goto("./#/over");
  await page.reload();
  await page.goto(`./${plan}`);
  await question.expectHeading("Dit plan staat niet op dit apparaat");
});

test("a record damaged at any eighth byte is said to be damaged, and stays as it lies there", async ({ page }) => {
  const received = new ReceivedPage(page);
  await received.open(`./#${small}`);
  await received.keep();
  const [whole] = (await rawRecords(page)) as [Raw];
  const damaged = whole.document
    .flatMap((_, at) => (at % 8 === 0 ? [at] : []))
    .map((at, index) => ({
      ...whole,
      key: 100 + index,
      changed: whole.changed - 1,
      document: whole.document.map((byte, index) => (index === at ? byte ^ 0x15 : byte)),
    }));
  await page.goto("./#/over");
  await putRaw(page, damaged);

  const plans = new PlansPage(page);
  await plans.open();
  const more = page.getByRole("button", { name: "Laat meer plannen zien" });
  for (let shown = 50; shown < damaged.length + 1; shown += 50) {
    await expect(plans.rows).toHaveCount(shown);
    await more.click();
  }
  await expect(plans.rows).toHaveCount(damaged.length + 1);
  await expect(page.getByText("Dit plan is beschadigd.")).toHaveCount(damaged.length);
  await page.goto("./#/plan/100");
  await plans.expectHeading("Dit plan is beschadigd");
  expect(await rawRecords(page)).toEqual([whole, ...damaged]);
  await page.goto(`./#/plan/${whole.key}`);
  await plans.expectHeading("Rust voor Jurre");
});

test("a plan of a newer app is shown, never written, and lies there byte for byte", async ({ page }) => {
  const question = await begin(page, "Van nu");
  await question.expectSaved();
  await page.goto("./#/over");
  const newer = Buffer.from(newerPlan(small).slice(3, -1), "base64url");
  const record = { key: 50, revision: 3, changed: Date.now(), document: [...newer] };
  await putRaw(page, [record]);
  await page.goto("./#/plan/50");
  await question.expectHeading("Rust voor Jurre");
  await expect(page.getByText("Dit plan komt uit een nieuwere app.")).toBeVisible();
  await page.goto("./#/plan/50/naam");
  await expect(field(page)).toHaveValue("Rust voor Jurre");
  await field(page).fill("Dit mag niet");
  await page.goto("./#/plannen");
  await page.reload();
  await new PlansPage(page).expectNames(["Rust voor Jurre", "Van nu"]);
  expect((await rawRecords(page)).find((one) => one.key === 50)).toEqual(record);
});

for (const year of ["1970", "2100"]) {
  test(`a clock that stands at ${year} is said, and everything is kept`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${year}-06-03T10:00:00`));
    const question = await begin(page, "Op de verkeerde dag");
    await question.expectSaved();
    await expect(page.getByTestId("clock")).toContainText(`op het jaar ${year}`);
    await page.clock.setFixedTime(new Date("2026-10-01T10:00:00"));
    await page.reload();
    await expect(field(page)).toHaveValue("Op de verkeerde dag");
    await expect(page.getByTestId("clock")).toHaveCount(0);
    await question.fill("Naam van het plan", "Op de goede dag");
    await question.expectSaved();
    await new PlansPage(page).open();
    await new PlansPage(page).expectNames(["Op de goede dag"]);
    await expect(page.getByRole("main")).toContainText("1 oktober");
  });
}
