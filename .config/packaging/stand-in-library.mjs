/**
 * A Windows library (PE, 32 bit) that exports names and does nothing: in the place of the NSIS plug-ins that
 * electron-builder fetches from GitHub. makensis reads the names and puts the file into the installer.
 */

const fileAlignment = 0x200;
const sectionAddress = 0x1000;

/** @param {string} library its own name @param {string[]} names what it exports */
export function standInLibrary(library, names) {
  const exports = exportSection(library, [...names].sort());
  const size = Math.ceil(exports.length / fileAlignment) * fileAlignment;
  const file = Buffer.alloc(fileAlignment + size);
  file.write('MZ', 0, 'latin1');
  file.writeUInt32LE(64, 60);
  file.write('PE\0\0', 64, 'latin1');
  // i386, one section, size of the header that follows, executable 32-bit library.
  const coff = 68;
  file.writeUInt16LE(0x14c, coff);
  file.writeUInt16LE(1, coff + 2);
  file.writeUInt16LE(224, coff + 16);
  file.writeUInt16LE(0x2102, coff + 18);
  const optional = coff + 20;
  file.writeUInt16LE(0x10b, optional);
  file.writeUInt32LE(0x10000000, optional + 28);
  file.writeUInt32LE(sectionAddress, optional + 32);
  file.writeUInt32LE(fileAlignment, optional + 36);
  file.writeUInt16LE(5, optional + 40);
  file.writeUInt16LE(5, optional + 48);
  file.writeUInt32LE(sectionAddress + 0x1000, optional + 56);
  file.writeUInt32LE(fileAlignment, optional + 60);
  file.writeUInt16LE(2, optional + 68);
  file.writeUInt32LE(16, optional + 92);
  // First of the sixteen directories: what is exported.
  file.writeUInt32LE(sectionAddress, optional + 96);
  file.writeUInt32LE(exports.length, optional + 100);
  const section = optional + 224;
  file.write('.edata', section, 'latin1');
  file.writeUInt32LE(exports.length, section + 8);
  file.writeUInt32LE(sectionAddress, section + 12);
  file.writeUInt32LE(size, section + 16);
  file.writeUInt32LE(fileAlignment, section + 20);
  file.writeUInt32LE(0x40000040, section + 36);
  exports.copy(file, fileAlignment);
  return file;
}

function exportSection(library, names) {
  const functions = 40;
  const pointers = functions + names.length * 4;
  const ordinals = pointers + names.length * 4;
  const strings = ordinals + names.length * 2;
  const texts = Buffer.from([library, ...names].map((name) => `${name}\0`).join(''), 'latin1');
  const section = Buffer.concat([Buffer.alloc(strings), texts]);
  section.writeUInt32LE(sectionAddress + strings, 12);
  section.writeUInt32LE(1, 16);
  section.writeUInt32LE(names.length, 20);
  section.writeUInt32LE(names.length, 24);
  section.writeUInt32LE(sectionAddress + functions, 28);
  section.writeUInt32LE(sectionAddress + pointers, 32);
  section.writeUInt32LE(sectionAddress + ordinals, 36);
  let place = strings + library.length + 1;
  names.forEach((name, index) => {
    section.writeUInt32LE(sectionAddress, functions + index * 4);
    section.writeUInt32LE(sectionAddress + place, pointers + index * 4);
    section.writeUInt16LE(index, ordinals + index * 2);
    place += name.length + 1;
  });
  return section;
}
