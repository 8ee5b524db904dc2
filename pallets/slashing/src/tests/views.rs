//! What can be asked.

use super::*;
use crate::view::{SlashPage, MAX_PAGE};
use bulwark_primitives::{AvsId, Mandate};

/// The numbers on a page, and where the next one begins.
fn ids(page: SlashPage<AccountId>) -> (Vec<SlashId>, Option<SlashId>) {
	(page.requests.iter().map(|info| info.id).collect(), page.next)
}

#[test]
fn a_request_with_everything_about_it() {
	build_and_execute(|| {
		let id = claimed(RITA, A0, NOW, 1);
		let info = Slashing::request(id).expect("it is there");
		assert_eq!((info.id, info.state, info.needs_decision), (id, SlashState::Open, true));
		assert_eq!((info.executable, info.deadline, info.final_from), (NOW + 2, NOW + 4, None));
		assert_eq!(info.request, request(id));
		go_to(NOW + 4);
		assert_eq!(Slashing::request(id).expect("it is there").state, SlashState::Lapsed);
		assert_eq!(Slashing::request(SlashId(9)), None);
		let id = reported(RITA, B0, NOW, 2);
		assert_ok!(execute(id));
		assert_eq!(Slashing::request(id).expect("it is there").final_from, Some(NOW + 5));
	});
}

#[test]
fn pages() {
	build_and_execute(|| {
		let a: Vec<_> = (0..3).map(|number| reported(RITA, A0, NOW, number)).collect();
		let b = reported(RITA, B0, NOW, 9);
		let of_set = |from, limit| ids(Slashing::requests_of_set(A0, SlashId(from), limit));
		assert_eq!(of_set(0, 50), (a.clone(), None));
		assert_eq!(of_set(0, 2), (a[..2].to_vec(), Some(SlashId(2))));
		assert_eq!(of_set(2, 2), (a[2..].to_vec(), None));
		assert_eq!(of_set(0, 0), (vec![], Some(SlashId(0))));
		assert_eq!(ids(Slashing::requests_of_set(B0, SlashId(0), 50)), (vec![b], None));
		let all = [a, vec![b]].concat();
		assert_eq!(ids(Slashing::requests_of_operator(OP, SlashId(0), 99)), (all.clone(), None));
		assert_eq!(ids(Slashing::requests_of_operator(OTHER, SlashId(0), 9)), (vec![], None));
		assert_eq!(ids(Slashing::pending(OP, SlashId(0), 99)), (all, None));
		assert_eq!(Slashing::docket(OP, DOT).len(), 4);
		assert_eq!(Slashing::docket(OP, SHY), []);
		// A page looks at so many numbers.
		NextRequest::<Test>::put(SlashId(1_000));
		assert_eq!(
			ids(Slashing::requests_of_set(B0, SlashId(10), 5)),
			(vec![], Some(SlashId(510)))
		);
		go_to(NOW + 4);
		assert_eq!(Slashing::docket(OP, DOT), []);
		assert_eq!(ids(Slashing::pending(OP, SlashId(0), 99)), (vec![], None));
	});
}

#[test]
fn what_weighs_comes_in_pages() {
	build_and_execute(|| {
		let [more, most] = [0, 1].map(|index| SetId { avs: AvsId(100), index });
		for set in [more, most] {
			MoreSets::insert(set, true);
			allocate(OP, set, DOT, 1, 0);
		}
		let sets = [A0, C0, more, most];
		let of = |number: u8| reported(RITA, sets[usize::from(number) % 4], NOW, number);
		let all: Vec<_> = (0..4 * crate::COMMON_REQUESTS as u8).map(of).collect();
		let first = all[0];
		let page = |from, limit| ids(Slashing::pending(OP, from, limit));
		// More than there may be on one.
		let full = MAX_PAGE as usize;
		assert!(all.len() > full);
		assert_eq!(page(first, MAX_PAGE), (all[..full].to_vec(), Some(all[full])));
		assert_eq!(page(first, u32::MAX), page(first, MAX_PAGE));
		assert_eq!(page(all[full], MAX_PAGE), (all[full..].to_vec(), None));
		// With the last of them there is no other page.
		let rest = (all.len() - full) as u32;
		assert_eq!(page(all[full], rest), (all[full..].to_vec(), None));
		let last = all.len() - 1;
		assert_eq!(page(all[full], rest - 1), (all[full..last].to_vec(), Some(all[last])));
		assert_eq!(page(SlashId(all[last].0 + 1), 9), (vec![], None));
		assert_eq!(page(first, 0), (vec![], Some(first)));
		assert_eq!(ids(Slashing::pending(OTHER, first, 9)), (vec![], None));
		// One after the other they have all of them, each once.
		let (mut found, mut next) = (Vec::new(), Some(first));
		while let Some(from) = next {
			let (some, then) = page(from, 7);
			found.extend(some);
			next = then;
		}
		assert_eq!(found, all);
		// What does not weigh is on none, and none begins with it.
		assert_ok!(veto(all[1]));
		assert_eq!(page(all[1], 2), (vec![all[2], all[3]], Some(all[4])));
		assert_eq!(page(first, 1), (vec![first], Some(all[2])));
		executed(all[3]);
		go_to(NOW + 4);
		assert_eq!(page(first, 1), (vec![all[3]], None));
		assert_eq!(page(all[4], 1), (vec![], None));
	});
}

#[test]
fn what_would_be_lost() {
	build_and_execute(|| {
		stake(ANN, OP, SHY, Mandate::All, 300, 1);
		allocate(OP, A0, SHY, 10, 0);
		let loss = |who, set, fraction| Slashing::loss_if_slashed(who, set, percent(fraction));
		assert_eq!(loss(ANN, A0, 20), [(DOT, 100), (SHY, 6)]);
		assert_eq!(loss(ANN, A0, 0), []);
		// Not in the mandate.
		assert_eq!(loss(BOB, A0, 20), []);
		assert_eq!(loss(BOB, B0, 20), [(DOT, 50)]);
		assert_eq!(loss(RITA, A0, 100), []);
	});
}

#[test]
fn what_would_be_lost_is_said_before_it_can_be() {
	build_and_execute(|| {
		let loss = |who| Slashing::loss_if_slashed(who, A0, percent(20));
		// Of what is liable from the next epoch on.
		stake(RITA, OP, DOT, Mandate::All, 600, NOW + 1);
		assert_eq!(loss(RITA), [(DOT, 60)]);
		// By what is allocated from a later one on.
		allocate(OP, A0, DOT, 100, NOW + 4);
		assert_eq!((loss(RITA), loss(ANN)), (vec![(DOT, 120)], vec![(DOT, 200)]));
		stake(RITA, OP, SHY, Mandate::All, 300, NOW + 1);
		assert_eq!(loss(RITA), [(DOT, 120)]);
		allocate(OP, A0, SHY, 50, NOW + 1);
		assert_eq!(loss(RITA), [(DOT, 120), (SHY, 30)]);
		// What is to be lowered counts until it is.
		go_to(NOW + 4);
		allocate(OP, A0, DOT, 10, NOW + 6);
		assert_eq!(loss(RITA), [(DOT, 120), (SHY, 30)]);
		go_to(NOW + 6);
		assert_eq!(loss(RITA), [(DOT, 12), (SHY, 30)]);
	});
}

#[test]
fn the_worst_case_is_told_before_an_allocation_is_raised() {
	build_and_execute(|| {
		let worst = || Slashing::worst_case(OP, DOT, Mandate::only(B)).once;
		assert_eq!(worst(), percent(10));
		allocate(OP, B0, DOT, 100, NOW + 3);
		assert_eq!(worst(), percent(20));
		// Stake in another vault does not answer for it.
		let elsewhere = Slashing::worst_case(OP, SHY, Mandate::only(B));
		assert_eq!((elsewhere.once, elsewhere.most), (percent(0), percent(0)));
		go_to(NOW + 3);
		assert_eq!(worst(), percent(20));
		// What is to be lowered counts until it is.
		allocate(OP, B0, DOT, 10, NOW + 5);
		go_to(NOW + 4);
		assert_eq!(worst(), percent(20));
		go_to(NOW + 5);
		assert_eq!(worst(), percent(2));
		// From nothing to everything.
		let other = || Slashing::worst_case(OTHER, DOT, Mandate::only(A));
		assert_eq!(other().most, percent(0));
		allocate(OTHER, A0, DOT, 100, NOW + 6);
		assert_eq!(other().once, percent(50));
		assert_eq!(other().most, compounded(percent(50), 16));
	});
}

#[test]
fn the_worst_case_is_told_before_a_membership_begins() {
	build_and_execute(|| {
		let worst = || Slashing::worst_case(OP, DOT, Mandate::only(B)).once;
		Joining::insert((OP, B0), NOW + 1);
		assert_eq!(worst(), percent(10));
		// With what is allocated by then.
		allocate(OP, B0, DOT, 0, NOW);
		allocate(OP, B0, DOT, 80, NOW + 3);
		assert_eq!(worst(), percent(16));
		// Allocated in vain, if that ends before the membership begins.
		Joining::insert((OP, B0), NOW + 9);
		allocate(OP, B0, DOT, 0, NOW + 8);
		assert_eq!(worst(), percent(0));
	});
}

#[test]
fn the_worst_case_is_told_before_a_schedule_applies() {
	build_and_execute(|| {
		let worst = || Slashing::worst_case(OP, DOT, Mandate::only(B)).once;
		Published::insert(B0, (NOW + 14, percent(90)));
		assert_eq!(worst(), percent(45));
		// What is milder spares nobody before it applies.
		Published::insert(B0, (NOW + 1, percent(2)));
		assert_eq!(worst(), percent(10));
		go_to(NOW + 1);
		assert_eq!(worst(), percent(1));
	});
}

#[test]
fn the_worst_case_is_that_of_one_epoch() {
	build_and_execute(|| {
		let worst = || Slashing::worst_case(OTHER, DOT, Mandate::All).once;
		allocate(OTHER, A0, DOT, 100, 0);
		assert_eq!(worst(), percent(50));
		// What moves from one set to another is never with both.
		allocate(OTHER, A0, DOT, 0, NOW + 2);
		allocate(OTHER, C0, DOT, 100, NOW + 2);
		assert_eq!(worst(), percent(50));
		// Unless it is raised here before it is lowered there: then it is for as long.
		allocate(OTHER, B0, DOT, 100, NOW + 4);
		allocate(OTHER, C0, DOT, 0, NOW + 5);
		assert_eq!(worst(), percent(60));
	});
}

#[test]
fn the_worst_case_of_a_mandate() {
	build_and_execute(|| {
		let worst = |mandate| Slashing::worst_case(OP, DOT, mandate).once;
		assert_eq!(worst(Mandate::only(A)), percent(25));
		assert_eq!(worst(Mandate::only(B)), percent(10));
		// 1 − 0.75 × 0.9 × 0.75.
		let all = sp_runtime::Perquintill::from_parts(493_750_000_000_000_000);
		assert_eq!(worst(Mandate::All), all);
		assert_eq!(worst(Mandate::only(bulwark_primitives::AvsId(9))), percent(0));
		let nothing = crate::view::WorstCase { once: percent(0), most: percent(0) };
		assert_eq!(Slashing::worst_case(OTHER, DOT, Mandate::All), nothing);
		Away::insert((OP, A0), true);
		assert_eq!(worst(Mandate::only(A)), percent(0));
	});
}

#[test]
fn the_worst_case_is_as_bad_as_it_can_come() {
	build_and_execute(|| {
		let only = || Slashing::worst_case(OP, DOT, Mandate::only(B));
		assert_eq!(only().once, percent(10));
		assert_eq!(only().most, compounded(percent(10), 16));
		// What the set may ask for bounds it, and what all sets may take.
		assert_ok!(Slashing::set_caps(RuntimeOrigin::root(), percent(50), percent(100)));
		let (once, most) = (only().once, only().most);
		assert!(most < compounded(percent(10), 16) && most > once);
		assert_ok!(Slashing::set_caps(RuntimeOrigin::root(), percent(100), percent(30)));
		assert_eq!(only().most, percent(30));

		// As many requests for faults of one epoch as there can be take no more.
		let pool = stake(RITA, OP, DOT, Mandate::only(A), 1_000_000, 1);
		assert_ok!(Slashing::set_caps(RuntimeOrigin::root(), percent(100), percent(100)));
		let worst = Slashing::worst_case(OP, DOT, Mandate::only(A));
		let number = crate::COMMON_REQUESTS as u8;
		let mut all: Vec<_> = (0..number).map(|number| reported(ANN, A0, NOW, number)).collect();
		let claim = claimed(JUDGE, A0, NOW, number);
		assert_ok!(Slashing::uphold(signed(JUDGE), claim));
		all.push(claim);
		assert_eq!(all.len() as u32, bulwark_primitives::constants::MAX_REQUESTS);
		go_to(request(all[0]).executable());
		for id in &all {
			assert_ok!(execute(*id));
		}
		all.into_iter().for_each(settled);
		let lost = 1_000_000 - amount(pool);
		assert!(lost > 500_000 && lost <= worst.most.mul_ceil(1_000_000) + 16, "{lost} {worst:?}");
	});
}

/// What so many slashes of one fraction take together.
fn compounded(p: sp_runtime::Perquintill, times: usize) -> sp_runtime::Perquintill {
	let one = u128::from(sp_runtime::Perquintill::one().deconstruct());
	let rest = bulwark_primitives::fraction::after(one, core::iter::repeat_n(p, times));
	sp_runtime::Perquintill::from_parts(u64::try_from(one - rest).expect("a part of it"))
}

#[test]
fn the_record_of_a_set() {
	build_and_execute(|| {
		let vetoed = reported(RITA, A0, NOW, 1);
		let reversed = reported(RITA, A0, NOW, 2);
		let done = reported(RITA, A0, NOW, 3);
		let late = reported(RITA, A0, NOW, 4);
		assert_ok!(veto(vetoed));
		executed(reversed);
		executed(done);
		assert_ok!(reverse(reversed, 0));
		settled(done);
		assert_ok!(lapse(late));
		let expected = crate::types::SetRecord {
			opened: 4,
			warned: 0,
			vetoed: 1,
			lapsed: 1,
			executed: 2,
			reversed: 1,
			settled: 1,
		};
		let history = Slashing::set_history(A0);
		assert_eq!((history.counts, history.taken), (expected, vec![(DOT, 50)]));
		assert_eq!(Slashing::set_history(B0).counts, Default::default());
	});
}
