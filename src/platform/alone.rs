//! One tab at a time: the browser's own locks between tabs.

use core::future::Future;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::dom;

/// The part of the browser that knows these locks; older ones have none.
fn locks() -> Option<(JsValue, Function)> {
    let navigator = dom::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}

/// Runs some work while no other tab runs work under this name, and waits for its turn. A browser without such locks
/// runs it at once.
pub async fn alone<T>(name: &str, work: impl Future<Output = T>) -> T {
    let turn = take(name, false).await;
    let result = work.await;
    if let Some(turn) = turn {
        turn.end();
    }
    result
}

/// Runs some work if no other tab runs work under this name now, and if this browser can tell.
pub async fn if_alone(name: &str, work: impl Future<Output = ()>) {
    if let Some(turn) = take(name, true).await {
        work.await;
        turn.end();
    }
}

/// A turn that was granted: it lasts until it is ended, or the page goes.
struct Turn(Function);

impl Turn {
    fn end(self) {
        let _ = self.0.call0(&JsValue::NULL);
    }
}

async fn take(name: &str, only_now: bool) -> Option<Turn> {
    let (locks, request) = locks()?;
    let options = Object::new();
    if only_now {
        Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE).ok()?;
    }
    // Resolves when the turn is granted, with what ends it; or with nothing when it is not.
    let granted = Promise::new(&mut |tell, _| {
        let hold = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            if lock.is_null() || lock.is_undefined() {
                let _ = tell.call1(&JsValue::NULL, &JsValue::NULL);
                return JsValue::UNDEFINED;
            }
            Promise::new(&mut |end, _| {
                let _ = tell.call1(&JsValue::NULL, &end);
            })
            .into()
        });
        let _ = request.call3(&locks, &name.into(), &options, &hold);
    });
    let end = JsFuture::from(granted).await.ok()?;
    end.dyn_into().ok().map(Turn)
}
