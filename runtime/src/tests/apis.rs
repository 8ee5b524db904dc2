use crate::Runtime;
use polkadot_sdk::sp_io;

/// Pallets of the SDK that have view functions, for which the SDK has no runtime API.
const OTHERS: [&str; 4] = ["Assets", "ForeignAssets", "MultiBlockMigrations", "Proxy"];

/// A wallet that knows of runtime APIs alone can ask whatever a view function answers, by the same name.
#[test]
fn every_view_function_is_a_runtime_api() {
	let metadata = sp_io::TestExternalities::default().execute_with(Runtime::metadata_ir);
	let asked = metadata.pallets.iter().filter(|pallet| !pallet.view_functions.is_empty());
	let mut answers = 0;
	for pallet in asked.filter(|pallet| !OTHERS.contains(&pallet.name)) {
		let name = format!("{}Api", pallet.name);
		let api = metadata.apis.iter().find(|api| api.name == name);
		let api = api.unwrap_or_else(|| panic!("there is no {name}"));
		for view in &pallet.view_functions {
			let method = api.methods.iter().find(|method| method.name == view.name);
			let method = method.unwrap_or_else(|| panic!("{name} has no {}", view.name));
			let takes: Vec<_> = method.inputs.iter().map(|input| (input.name, input.ty)).collect();
			let wants: Vec<_> = view.inputs.iter().map(|input| (input.name, input.ty)).collect();
			assert_eq!(takes, wants, "what {name}.{} takes", view.name);
			assert_eq!(method.output, view.output, "what {name}.{} answers", view.name);
		}
		let (methods, views) = (api.methods.len(), pallet.view_functions.len());
		assert_eq!(methods, views, "{name} answers something that no view function does");
		answers += views;
	}
	assert!(answers > 50, "there are only {answers}");
}
