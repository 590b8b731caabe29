// Runs in the page before anything else of it: measures both apps in one and the same way.
// `target` is { field, all, input }: the field to type in, of what how many must be on the page too, and
// whether to write one letter as soon as that can be done.
(target) => {
  const bench = { ready: null, keys: [] };
  globalThis.bench = bench;

  /** Calls back after the next frame: the tasks of that frame's rendering come before the message. */
  const afterFrame = (call) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => call(performance.now());
      port2.postMessage(null);
    });
  };

  // From the key to the frame that shows it. The listener for "input" on the window runs before those
  // of the page, and a frame that it asks for comes after them.
  let pressed = 0;
  addEventListener("keydown", (event) => { pressed = event.timeStamp; }, true);
  addEventListener("input", () => {
    const from = pressed;
    if (bench.ready !== null) afterFrame((at) => bench.keys.push(at - from));
  }, true);

  // Ready: the field is there, took an input, and the frame that shows it has come.
  const [part, count] = target.all ?? [target.field, 1];
  const isThere = () =>
    document.querySelector(target.field) !== null && document.querySelectorAll(part).length >= count;
  const look = () => {
    if (!isThere()) {
      requestAnimationFrame(look);
      return;
    }
    const field = document.querySelector(target.field);
    if (target.input) {
      field.focus();
      document.execCommand("insertText", false, "e");
    }
    afterFrame((at) => { bench.ready = at; });
  };
  requestAnimationFrame(look);
}
