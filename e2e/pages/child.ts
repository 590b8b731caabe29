import { expect, type Locator } from "@playwright/test";
import { AppPage } from "./app";

/** A child's own page, from step to step. */
export class ChildPage extends AppPage {
  /** Into a step, from the first page of the child. */
  async step(name: string): Promise<void> {
    await this.page.locator(".task-list").getByRole("link", { name: new RegExp(`^${name}`) }).click();
    await this.expectHeading(name.replace("?", "?"));
  }

  /** Back to the first page of the child. */
  async begin(): Promise<void> {
    await this.follow("Naar jouw bladzijde");
    await expect(this.page.getByRole("heading", { name: "Wie kan dit zien?" })).toBeVisible();
  }

  get sheet(): Locator {
    return this.page.getByTestId("tekenvel");
  }

  /** Draws a line over the sheet with the mouse, from one part of it to another. */
  async line(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const box = await this.sheet.boundingBox();
    if (box === null) throw new Error("there is no sheet");
    const at = ([x, y]: readonly [number, number]): [number, number] => [box.x + box.width * x, box.y + box.height * y];
    await this.page.mouse.move(...at(from));
    await this.page.mouse.down();
    await this.page.mouse.move(...at(to), { steps: 8 });
    await this.page.mouse.up();
  }

  /** Draws as a finger does: by pointer events of a touch. */
  async finger(pointer: number, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    await this.sheet.evaluate(
      (sheet, { pointer, from, to }) => {
        const box = sheet.getBoundingClientRect();
        const send = (type: string, [x = 0, y = 0]: readonly number[]): void => {
          const at = { clientX: box.left + box.width * x, clientY: box.top + box.height * y };
          sheet.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: pointer, pointerType: "touch", button: 0, ...at }));
        };
        send("pointerdown", from);
        send("pointermove", to);
        send("pointerup", to);
      },
      { pointer, from, to },
    );
  }
}
