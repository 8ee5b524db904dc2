//! What can be asked.

use super::*;
use bulwark_primitives::Mandate;

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
		let ids = |page: crate::view::SlashPage<AccountId>| {
			let ids: Vec<_> = page.requests.iter().map(|info| info.id).collect();
			(ids, page.next)
		};
		let of_set = |from, limit| ids(Slashing::requests_of_set(A0, SlashId(from), limit));
		assert_eq!(of_set(0, 50), (a.clone(), None));
		assert_eq!(of_set(0, 2), (a[..2].to_vec(), Some(SlashId(2))));
		assert_eq!(of_set(2, 2), (a[2..].to_vec(), None));
		assert_eq!(of_set(0, 0), (vec![], Some(SlashId(0))));
		assert_eq!(ids(Slashing::requests_of_set(B0, SlashId(0), 50)), (vec![b], None));
		let all = [a, vec![b]].concat();
		assert_eq!(ids(Slashing::requests_of_operator(OP, SlashId(0), 99)), (all.clone(), None));
		assert_eq!(ids(Slashing::requests_of_operator(OTHER, SlashId(0), 9)), (vec![], None));
		let pending: Vec<_> = Slashing::pending(OP).iter().map(|info| info.id).collect();
		assert_eq!(pending, all);
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
		assert_eq!(Slashing::pending(OP), []);
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

		// Sixteen proofs of one epoch take no more.
		let pool = stake(RITA, OP, DOT, Mandate::only(A), 1_000_000, 1);
		assert_ok!(Slashing::set_caps(RuntimeOrigin::root(), percent(100), percent(100)));
		let worst = Slashing::worst_case(OP, DOT, Mandate::only(A));
		let all: Vec<_> = (0..16).map(|number| reported(ANN, A0, NOW, number)).collect();
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
