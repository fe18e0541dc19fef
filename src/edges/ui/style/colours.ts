// Colours and typefaces, light and dark: everything else names these.

export const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #23211d; --soft: #6a655b; --line: #e4e0d6; --accent: #1d5c58; --accent-soft: #e3efed;
  --figure: #fbe3a5; --date: #cfe3f7; --status: #d5edcf; --mediator: #e6dbf5; --place: #f5dcd6;
  --warn: #8a5a00; --warn-soft: #fdf1d6; --bad: #9b2c2c; --bad-soft: #fae3e1; --good: #2c6b34; --good-soft: #e2f1e1;
  --c1: #1d6f69; --c2: #c9822b; --c3: #5b6fb5; --c4: #a3485b; --c5: #6f8f3a; --c6: #8a8577;
  --serif: "Iowan Old Style", Charter, "Source Serif 4", "Bitstream Charter", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --card: #1f1e1b; --ink: #e9e5dc; --soft: #a39d90; --line: #34312c; --accent: #7cc7bf; --accent-soft: #1f3835;
    --figure: #5b4710; --date: #1f3f5e; --status: #254a2a; --mediator: #43345f; --place: #5a2f27;
    --warn: #e8bd6a; --warn-soft: #3a2e15; --bad: #ef9a94; --bad-soft: #43211f; --good: #94cf9a; --good-soft: #1f3a22;
    --c1: #6cc0b8; --c2: #e2a659; --c3: #93a5e6; --c4: #e08a9b; --c5: #a9c873; --c6: #a39d90;
  }
}
`;
