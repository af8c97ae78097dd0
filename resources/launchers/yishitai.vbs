' Starts the program without a window of its own. Packed as UTF-16, the only Unicode Windows Script Host reads.
Option Explicit
Dim shell, folder, code
Set shell = CreateObject("WScript.Shell")
folder = CreateObject("Scripting.FileSystemObject").GetParentFolderName(WScript.ScriptFullName)
code = shell.Run("""" & folder & "\node.exe"" """ & folder & "\out\main\host.js"" --reuse", 0, True)
If code <> 0 Then
  MsgBox "议事台没有启动成功。请双击“议事台（显示窗口）.cmd”，按其中的提示处理。", vbExclamation, "议事台"
End If
