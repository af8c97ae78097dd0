@echo off
rem Starts the program in the browser of this PC; this window shows what it says. ASCII only: cmd reads by code page.
"%~dp0node.exe" "%~dp0out\main\host.js" --reuse %*
if errorlevel 1 pause
