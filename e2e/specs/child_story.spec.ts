import { expectAccessible } from "../axe";
import { expect, test } from "../fixtures";
import { ChildPage } from "../pages/child";
import { keepExample } from "../pages/look_back";

test("a story opens for the child when every grown-up said yes, and closes when a word changes", async ({ page }) => {
  test.setTimeout(60_000);
  await keepExample(page);
  const app = new ChildPage(page);
  await app.goTo("#/plan/1/kinderen");
  await app.follow("Het verhaal voor Sem");
  const make = new URL(page.url()).hash;
  const read = make.replace("verhaal-maken", "verhaal");
  await page.getByLabel("Wat is er gebeurd?").fill("Mama was heel moe.");
  await app.openMore("Plaatje erbij");
  await page.getByRole("button", { name: "bed", exact: true }).click();
  await page.getByLabel("Het is niet jouw schuld").fill("Dat komt niet door jou.");
  await app.pick("Kies de grote mensen", ["Renée", "Marijke (oma)"]);
  await page.getByRole("checkbox", { name: "Renée zegt ja" }).check();
  await expect(page.getByText("We wachten op: Marijke (oma)")).toBeVisible();
  await expectAccessible(page, "writing the story");

  await app.goTo(read);
  await expect(page.getByText("Dit verhaal is nog niet klaar.")).toBeVisible();
  expect(await page.content()).not.toContain("Mama was heel moe.");

  await app.goTo(make);
  await page.getByRole("checkbox", { name: "Marijke (oma) zegt ja" }).check();
  await expect(page.getByText("Iedereen zegt ja.")).toBeVisible();
  await app.expectSaved();
  await page.reload();
  await app.goTo(read);
  await expect(page.getByRole("listitem").filter({ hasText: "Mama was heel moe." })).toBeVisible();
  await expectAccessible(page, "reading the story");

  await app.goTo(make);
  await page.getByLabel("Wat is er gebeurd?").fill("Mama was ziek.");
  await expect(page.getByText("Renée zei eerder ja.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Renée zegt ja" })).not.toBeChecked();
  await app.goTo(read);
  await expect(page.getByText("Dit verhaal is nog niet klaar.")).toBeVisible();
});
