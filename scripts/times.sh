# shellcheck shell=bash
# How long things take, measured on one machine: `.ci/run` as a whole, the others as parts of it. Sourced by the other
# scripts, which print these words, and quoted by the README; a test holds that the two agree.
# shellcheck disable=SC2034

TIME_MACHINE="2 cores and 24 GiB"
TIME_SETUP="two minutes"
TIME_WASM_FALLBACK="half a minute"
TIME_NODE_COLD="45 minutes"
TIME_NODE_WARM="4 minutes"
TIME_TEST_COLD="50 minutes"
TIME_TEST_WARM="6 minutes"
TIME_E2E="three minutes"
TIME_CI_COLD="an hour"
TIME_CI_WARM="13 minutes"
