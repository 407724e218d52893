/** The smallest archive with these entries, uncompressed; checksums are left out, since nobody unpacks it. */
export function zipOf(...entries: ReadonlyArray<string | readonly [name: string, content: string]>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const [name, content] = (typeof entry === 'string' ? [entry, ''] : entry).map((text) =>
      Buffer.from(text),
    );
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(content!.length, 18);
    local.writeUInt32LE(content!.length, 22);
    local.writeUInt16LE(name!.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(name!.length, 28);
    central.writeUInt32LE(offset, 42);
    files.push(local, name!, content!);
    directory.push(central, name!);
    offset += local.length + name!.length + content!.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}
