/** A compound file ([MS-CFB]) with empty streams of the names given: enough to say what kind of file it is. */
export function compoundFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true); // one sector of allocation table
  view.setUint32(48, 1, true); // directory in sector 1
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i === 0 ? 0 : 0xffffffff, true);
  const fat = [0xfffffffd, 0xfffffffe, 0xfffffffe];
  for (let i = 0; i < 128; i++) view.setUint32(512 + i * 4, fat[i] ?? 0xffffffff, true);
  ['Root Entry', ...names].slice(0, 4).forEach((name, index, all) => {
    const at = 1024 + index * 128;
    [...name].forEach((character, i) => view.setUint16(at + i * 2, character.charCodeAt(0), true));
    view.setUint16(at + 64, name.length * 2 + 2, true);
    bytes[at + 66] = index === 0 ? 5 : 2;
    view.setUint32(at + 68, 0xffffffff, true);
    view.setUint32(at + 72, index > 0 && index + 1 < all.length ? index + 1 : 0xffffffff, true);
    view.setUint32(at + 76, index === 0 && all.length > 1 ? 1 : 0xffffffff, true);
    view.setUint32(at + 116, 0xfffffffe, true);
  });
  return bytes;
}
