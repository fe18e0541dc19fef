#!/usr/bin/env node
// The words of a command line in; data on standard output and an exit code out: 0 fine, 1 some input failed, 2 wrong usage.
import { runCli } from './run-cli.ts';

process.exitCode = await runCli(process.argv.slice(2));
