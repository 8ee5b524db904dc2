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
		let worst = |mandate| Slashing::worst_case(OP, DOT, mandate);
		assert_eq!(worst(Mandate::only(A)), percent(25));
		assert_eq!(worst(Mandate::only(B)), percent(10));
		// 1 − 0.75 × 0.9 × 0.75.
		let all = sp_runtime::Perquintill::from_parts(493_750_000_000_000_000);
		assert_eq!(worst(Mandate::All), all);
		assert_eq!(worst(Mandate::only(bulwark_primitives::AvsId(9))), percent(0));
		assert_eq!(Slashing::worst_case(OTHER, DOT, Mandate::All), percent(0));
		Away::insert((OP, A0), true);
		assert_eq!(worst(Mandate::only(A)), percent(0));
	});
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
