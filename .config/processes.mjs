/**
 * Starting other programs with our terminal.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectNode, root } from './project.mjs';

/** Runs a program of node_modules on the project's Node and fails when it fails. */
export async function run(script, args, environment = {}) {
  const code = await spawned(projectNode(), [join(root, 'node_modules', script), ...args], environment);
  if (code !== 0) process.exit(code);
}

/** Starts a program with our terminal, hands on the signals, and answers its exit code. */
export function spawned(program, args, environment = {}, cwd = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ...environment } });
    // Each once: a second one could reach the program after it has let go of everything, and kill it at the door.
    const passed = new Set();
    const pass = (signal) => {
      if (!passed.has(signal)) child.kill(signal);
      passed.add(signal);
    };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}
