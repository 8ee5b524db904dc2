# Declares no smaller proof than was recorded: the SDK declares that of the largest item of a call, as large as that can be, and
# what a call reads together can be more.
function of(line, name,    found) {
	# The slope of a number that a call depends on.
	return match(line, " " name " × \\([0-9]+") ? substr(line, RSTART + length(" " name " × ("), RLENGTH - length(" " name " × (")) + 0 : 0
}
/Proof, in bytes, measured:/ {
	recorded = $0
	match($0, /measured: +[0-9]+/)
	base = substr($0, RSTART, RLENGTH)
	sub(/.* /, "", base)
}
/^\t\tWeight::from_parts\(/ {
	match($0, /, [0-9]+\)/)
	declared = substr($0, RSTART + 2, RLENGTH - 3)
	if (base + 0 > declared + 0) sub(/, [0-9]+\)/, ", " base ")")
}
/saturating_add\(Weight::from_parts\(0, [0-9]+\)\.saturating_mul/ {
	match($0, /saturating_mul\([a-z]+/)
	name = substr($0, RSTART + 15, RLENGTH - 15)
	match($0, /\(0, [0-9]+\)/)
	declared = substr($0, RSTART + 4, RLENGTH - 5)
	slope = of(recorded, name)
	if (slope > declared + 0) sub(/\(0, [0-9]+\)/, "(0, " slope ")")
}
{ print }
