# Tells times for the machine on which the transfer of an asset takes `reference` nanoseconds, when it took `took` here. What the
# database takes is measured by itself and is not among these.
function told(picoseconds,    digits, with, i) {
	gsub(/_/, "", picoseconds)
	digits = sprintf("%.0f", picoseconds * reference / took)
	with = ""
	for (i = length(digits); i > 3; i -= 3) with = "_" substr(digits, i - 2, 3) with
	return substr(digits, 1, i) with
}
/^\/\/! A transfer took/ {
	print "these times are told already: " FILENAME > "/dev/stderr"
	exit 1
}
/^\/\/! Date:/ {
	print
	printf "//! A transfer took %.1f µs; times are told for %.1f µs (`benchmarks/speed.awk`)\n", took / 1000, reference / 1000
	next
}
# What is measured with a slope of zero stays that.
match($0, /Weight::from_parts\([0-9_]+/) || match($0, /(Shortest time|Standard error): [0-9_]+/) {
	found = substr($0, RSTART, RLENGTH)
	match(found, /[0-9_]+$/)
	print substr($0, 1, index($0, found) - 1) substr(found, 1, RSTART - 1) told(substr(found, RSTART)) \
		substr($0, index($0, found) + length(found))
	next
}
{ print }
