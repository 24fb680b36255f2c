#!/bin/sh
# Puts phaseguard and phaseguard-hook where programs are, after a look at the checksum of their archive.
# usage: sh install.sh [--from PLACE] [--prefix FOLDER]
#   --from     a folder or an address that has the archive and SHA256SUMS; default: the folder of this script
#   --prefix   programs go to its bin, licences to its share/doc/phaseguard; default: ~/.local
set -eu

fail() {
    echo "install.sh: $1" >&2
    exit 1
}

from=$(dirname "$0")
prefix=${HOME:-}/.local
while [ $# -gt 0 ]; do
    case $1 in
        --from) from=${2:?--from names a folder or an address} ;;
        --prefix) prefix=${2:?--prefix names a folder} ;;
        *) fail "unknown option $1: there are --from and --prefix." ;;
    esac
    shift 2
done

case $(uname -s) in
    Linux) if ldd --version 2>&1 | grep -qi musl; then system=linux-musl; else system=linux; fi ;;
    Darwin) system=osx ;;
    MINGW* | MSYS*) system=win ;;
    *) system=$(uname -s) ;;
esac
case $(uname -m) in
    x86_64 | amd64) cpu=x64 ;;
    aarch64 | arm64) cpu=arm64 ;;
    *) cpu=$(uname -m) ;;
esac
platform=$system-$cpu
case $system in win) exe=.exe ;; *) exe= ;; esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() {
    case $from in
        *://*)
            if command -v curl >/dev/null; then curl --fail --silent --show-error --location --output "$work/$1" "$from/$1"
            elif command -v wget >/dev/null; then wget --quiet --output-document="$work/$1" "$from/$1"
            else fail "neither curl nor wget is here to fetch $from/$1."; fi ;;
        *) cp "$from/$1" "$work/$1" ;;
    esac || fail "$1 cannot be had from $from."
}

sum() {
    if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

fetch SHA256SUMS
archives=$(sed -n 's/^[0-9a-f]*  \(phaseguard-.*\.tar\.gz\)$/\1/p' "$work/SHA256SUMS")
archive=$(echo "$archives" | grep -e "-[0-9].*[0-9]-$platform\.tar\.gz\$" || true)
[ -n "$archive" ] || fail "this machine needs the archive for $platform, and $from has: $(echo $archives)."
fetch "$archive"
expected=$(sed -n "s/^\([0-9a-f]*\)  $archive\$/\1/p" "$work/SHA256SUMS")
[ "$(sum "$work/$archive")" = "$expected" ] || fail "$archive has another checksum than SHA256SUMS says, so it was not unpacked: fetch both again."

tar -xzf "$work/$archive" -C "$work"
unpacked=$work/${archive%.tar.gz}
"$unpacked/phaseguard$exe" --version >/dev/null || fail "the program for $platform does not run on this machine; nothing was installed."
mkdir -p "$prefix/bin" "$prefix/share/doc/phaseguard"
for program in "phaseguard$exe" "phaseguard-hook$exe"; do
    cp "$unpacked/$program" "$prefix/bin/.$program.new"
    mv "$prefix/bin/.$program.new" "$prefix/bin/$program"
    rm "$unpacked/$program"
done
cp "$unpacked"/* "$prefix/share/doc/phaseguard/"
echo "Installed phaseguard $("$prefix/bin/phaseguard$exe" --version) in $prefix/bin."
case :$PATH: in *":$prefix/bin:"*) ;; *) echo "Put $prefix/bin on your PATH." ;; esac
