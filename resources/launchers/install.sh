#!/bin/sh
# Puts 议事台 into the start menu of this user; ./install.sh --remove takes it out again. Copies nothing else: the folder
# stays where it is, and data are not touched.
set -e
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/yishitai.desktop
icon=$share/icons/hicolor/256x256/apps/yishitai.png

if [ "$1" = --remove ]; then
  rm -f "$entry" "$icon"
  echo '已从开始菜单移除议事台。程序文件夹和数据都没有改动。'
  exit 0
fi

case "$here" in
  *[\"\`\$\\%\&\|]*)
    echo '程序所在文件夹的名称中含有特殊符号，请先改名再安装。' >&2
    exit 1
    ;;
esac
mkdir -p "${entry%/*}" "${icon%/*}"
cp "$here/icon.png" "$icon"
sed "s|@HERE@|$here|" "$here/yishitai.desktop" >"$entry"
chmod 755 "$here/yishitai.sh" "$here/node"
if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$share/applications" || true; fi
echo '议事台已放入开始菜单。移动程序文件夹后，请再运行一次 install.sh。'
