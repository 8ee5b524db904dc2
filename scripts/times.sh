# shellcheck shell=bash
# How long things take, measured on one machine. Sourced by the other scripts, which print these words, and quoted by the
# README; a test holds that the two agree.
# shellcheck disable=SC2034

TIME_MACHINE="TIME_MACHINE"
TIME_SETUP="TIME_SETUP"
TIME_WASM_FALLBACK="half a minute"
TIME_NODE_COLD="TIME_NODE_COLD"
TIME_NODE_WARM="TIME_NODE_WARM"
TIME_TEST_COLD="TIME_TEST_COLD"
TIME_TEST_WARM="TIME_TEST_WARM"
TIME_E2E="TIME_E2E"
TIME_CI_COLD="TIME_CI_COLD"
TIME_CI_WARM="TIME_CI_WARM"
