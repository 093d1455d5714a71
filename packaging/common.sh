# Sourced by run and test: which packages are needed, installing what is missing, building.

# What building and running need; the reason for each stands in README.md.
packages="cmake ninja-build g++ pkg-config ccache
qt6-base-dev qt6-base-dev-tools qt6-httpserver-dev qt6-websockets-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev
qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite libqt6svg6
libqscintilla2-qt6-dev qtkeychain-qt6-dev libexpected-dev libhttp-parser-dev libcsv-dev libsimdjson-dev rapidjson-dev libsqlite3-dev libssl-dev libvalijson-dev zlib1g-dev
python3-jsonschema curl dbus-daemon
breeze-icon-theme fonts-inter fonts-jetbrains-mono"

say() { printf '%s\n' "gancho: $*" >&2; }

missing_packages() {
    for package in $packages; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s ' "$package"
    done
}

install_missing() {
    id=unknown version=0
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release && printf '%s' "${ID:-unknown}")
        version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-0}")
    fi
    if [ "$id" != debian ] || [ "${version%%.*}" -lt 12 ]; then
        say "this script installs packages on Debian 12 or newer only. Here, install what these Debian packages hold, then run"
        say "  cmake --preset release && cmake --build --preset release"
        printf '%s\n' $packages >&2
        exit 1
    fi
    # Since Debian 13 what draws SVG icons is a package of its own.
    [ "${version%%.*}" -lt 13 ] || packages="$packages qt6-svg-plugins"
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1; then
        as_root=sudo
    else
        say "these packages are missing, and installing them takes root or sudo:"
        say "  apt-get install $missing"
        exit 1
    fi
    say "installing with apt-get: $missing"
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null >&2
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing </dev/null >&2 || {
        say "apt-get could not install them; see its message above."
        exit 1
    }
}

# build TARGET...: Release, in build/, only what has changed.
build() {
    if [ ! -f build/build.ninja ]; then
        say "configuring in $PWD/build"
        cmake -G Ninja -S . -B build -DCMAKE_BUILD_TYPE=Release >build-configure.log 2>&1 || {
            cat build-configure.log >&2
            exit 1
        }
        mv build-configure.log build/configure.log
    fi
    say "building (quick when nothing has changed)"
    cmake --build build --target "$@" >&2
}
