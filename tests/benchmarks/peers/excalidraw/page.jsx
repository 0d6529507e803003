// Excalidraw in a bare page, and what a measurement asks of it from outside.
import {
  Excalidraw,
  convertToExcalidrawElements,
  getCommonBounds,
  loadFromBlob,
  serializeAsJSON,
} from "@excalidraw/excalidraw";
import "@excalidraw/excalidraw/index.css";
import { createRoot } from "react-dom/client";

const started = new Set(["wheel", "pointermove"]);
let program;
let frame = null; // The input event whose frame is awaited, with when it reached the browser.

/** Resolves when the frame being made has been drawn: a message comes after its rendering. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(null);
    });
  });

for (const type of started) {
  addEventListener(
    type,
    (event) => {
      const since = event.timeStamp;
      frame = painted().then((now) => now - since);
    },
    { capture: true, passive: true },
  );
}

/** The view that has the middle of these elements in the middle of the window. */
const middleAt = (elements, zoom) => {
  const [left, top, right, bottom] = getCommonBounds(elements);
  return {
    zoom: { value: zoom },
    scrollX: innerWidth / 2 / zoom - (left + right) / 2,
    scrollY: innerHeight / 2 / zoom - (top + bottom) / 2,
  };
};

window.bench = {
  /** Milliseconds from the last input event to its painted frame. */
  frame: async () => {
    const taken = await frame;
    frame = null;
    return taken;
  },

  /** A file of Excalidraw's own with these boxes and arrows. */
  file: ({ boxes, arrows }) => {
    const skeleton = [
      ...boxes.map((box) => ({
        type: "rectangle",
        id: box.id,
        x: box.x,
        y: box.y,
        width: box.width,
        height: box.height,
        backgroundColor: "#ffffff",
        fillStyle: "solid",
        roughness: 0,
        label: { text: box.name, fontSize: 16 },
      })),
      ...arrows.map((arrow) => ({
        type: "arrow",
        x: arrow.x,
        y: arrow.y,
        points: [
          [0, 0],
          [arrow.dx, arrow.dy],
        ],
        roughness: 0,
        start: { id: arrow.source },
        end: { id: arrow.target },
      })),
    ];
    const elements = convertToExcalidrawElements(skeleton, { regenerateIds: false });
    return serializeAsJSON(elements, { viewBackgroundColor: "#ffffff" }, {}, "local");
  },

  /** An empty sheet. */
  clear: async () => {
    program.resetScene();
    await painted();
    await painted();
  },

  /** Opens such a file and shows all of it; milliseconds to the painted picture. */
  open: async (text, zoom) => {
    const since = performance.now();
    const blob = new Blob([text], { type: "application/json" });
    const { elements } = await loadFromBlob(blob, program.getAppState(), []);
    program.updateScene({ elements, appState: middleAt(elements, zoom) });
    await painted(); // React and the drawing of the sheet each take a frame.
    return (await painted()) - since;
  },

  /** The middle of the sheet in the middle of the window, at a zoom. */
  show: async (zoom) => {
    program.updateScene({ appState: middleAt(program.getSceneElements(), zoom) });
    await painted();
    await painted();
  },

  /** Where a place of the sheet is in the window. */
  onScreen: ({ x, y }) => {
    const { zoom, scrollX, scrollY } = program.getAppState();
    return { x: (x + scrollX) * zoom.value, y: (y + scrollY) * zoom.value };
  },

  /** How far from the left edge of the window the first box is, to see that it has moved. */
  firstPlace: () => window.bench.onScreen(program.getSceneElements()[0]).x,

  /** What is really there and seen. */
  counted: () => {
    const elements = program.getSceneElements();
    const isSeen = (each) => {
      const { x, y } = window.bench.onScreen(each);
      return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    };
    return {
      boxes: elements.filter((each) => each.type === "rectangle" && isSeen(each)).length,
      arrows: elements.filter((each) => each.type === "arrow").length,
    };
  },
};

window.EXCALIDRAW_ASSET_PATH = "/";
createRoot(document.getElementById("sheet")).render(
  <Excalidraw
    excalidrawAPI={(api) => {
      program = api;
      window.bench.isReady = true;
    }}
  />,
);
