import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { violations } from './support/architecture-rules';
import { sourceFiles } from './support/source-files';

test('the sources keep the rules', () => {
  const files = sourceFiles(['src-main', 'src-renderer']);
  expect(files.length).toBeGreaterThan(50);
  expect(violations(files)).toEqual([]);
});

describe('the rules bite', () => {
  const long = (lines: number) => 'export {};\n'.repeat(lines);
  test.each([
    ['src-main/contract/x.ts', `import { join } from 'node:path';`, 'may not import node:path'],
    [
      'src-main/contract/x.ts',
      `import type { Ports } from '../application/ports';`,
      'may not import src-main/application/ports',
    ],
    ['src-main/official-document/x.ts', `import { Document } from 'docx';`, 'may not import docx'],
    ['src-main/official-document/x.ts', `export * from './docx/write-word';`, 'may not import'],
    ['src-main/official-document/x.ts', `const at = Date.now();`, 'clock or randomness'],
    ['src-main/domain/x.ts', `const at = new Date();`, 'clock or randomness'],
    ['src-main/domain/x.ts', `const n = Math.random();`, 'clock or randomness'],
    ['src-main/application/x.ts', `import { app } from 'electron';`, 'may not import electron'],
    ['src-main/application/x.ts', `const fs = await import('node:fs');`, 'may not import node:fs'],
    ['src-main/application/x.ts', `import { y } from '../platform/clock';`, 'may not import src-main/platform/clock'],
    ['src-main/platform/x.ts', `import { createServer } from 'node:http';`, 'may not import node:http'],
    ['src-main/platform/x.ts', `import Database from 'better-sqlite3';`, 'may not import better-sqlite3'],
    ['src-main/platform/x.ts', `import { y } from '../host/host';`, 'may not import src-main/host/host'],
    ['src-main/host/x.ts', `import { app } from 'electron';`, 'may not import electron'],
    ['src-main/host/x.ts', long(151), '151 lines, at most 150'],
    ['src-main/contract/x.ts', long(301), '301 lines, at most 300'],
    ['src-main/preload/x.ts', `import { join } from 'node:path';`, 'may not import node:path'],
    ['src-main/host/x.ts', `import page from '../../src-renderer/App.vue';`, 'may not import src-renderer/App.vue'],
    ['src-main/host/x.ts', 'run(`SELECT * FROM person`);', 'SQL outside storage'],
    ['src-renderer/x.ts', `import { y } from '@core/application/ports';`, 'may not import src-main/application/ports'],
    [
      'src-renderer/x.vue',
      `<script>\nimport { y } from '@core/official-document/docx/pack';\n</script>`,
      'may not import',
    ],
    ['src-renderer/x.ts', `import fs from 'node:fs';`, 'may not import node:fs'],
    ['src-renderer/x.ts', `const pitch = 28.95;`, 'a measure of paper'],
    ['src-renderer/x.vue', `<p title="28.95" />`, 'a measure of paper'],
    ['src-renderer/x.ts', `const label = '保存';`, 'Chinese text'],
    ['src-main/contract/x.ts', 'const label = `，`;', 'Chinese text'],
    ['src-renderer/x.ts', `const label = a / b ? '保存' : c / d;`, 'Chinese text'],
    ['src-main/x.ts', 'export {};', 'stands in no room'],
  ])('%s: %s', (path, text, fault) => {
    expect(violations([{ path, text }])).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    [
      'src-main/contract/x.ts',
      `import { z } from 'zod';\n/** 保存 28.95 Date.now() */\n// import 'electron';\nconst url = 'a//b';`,
    ],
    ['src-main/contract/x.messages.ts', `export const label = '保存';`],
    ['src-main/contract/y.messages.ts', `export const remedy = '行距选固定值 28.95 磅';`],
    ['src-renderer/x.ts', String.raw`const date = /^\d{4}年[^/]+\/日$/u.test(text);`],
    ['src-main/official-document/recognise/x.ts', `const words = ['决议'];`],
    ['src-renderer/x.vue', `<template><p>保存</p></template>`],
    ['src-main/storage/x.ts', 'run(`SELECT * FROM person`);'],
    ['src-main/official-document/layout.ts', 'export const pitch = 28.95;'],
    ['src-renderer/x.ts', `import { recognise } from '@core/official-document/recognise/recognise';`],
  ])('%s passes: %s', (path, text) => {
    expect(violations([{ path, text }])).toEqual([]);
  });
});

test('the top level holds nothing else', () => {
  const allowed = new Set([
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'electron.vite.config.ts',
    'src-main',
    'src-renderer',
    'resources',
    'tests',
    'README.md',
    // Made by tools, and not committed.
    'node_modules',
    'out',
    'dist',
  ]);
  expect(readdirSync('.').filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([]);
});

test('npm start never imports electron, and only electron:fetch can download it', () => {
  for (const { path, text } of sourceFiles(['.config'])) {
    expect(text, path).not.toMatch(/(from|import\(|require\()\s*['"]electron['"]/);
    if (path !== '.config/run.mjs') expect(text, path).not.toContain('electron/install.js');
  }
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [name, line] of Object.entries(scripts)) {
    expect(line).toMatch(/^node \.config\/run\.mjs [\w-]+$/);
    expect(line.includes('electron-fetch'), name).toBe(name === 'electron:fetch');
  }
});
