//! The service worker, which keeps the app itself on the device, so that it opens without a network.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

use super::dom;

const FILE: &str = "sw.js";
/// What a worker that waits listens to; see `worker/offline.js`.
const TAKE_OVER: &str = "take over";

/// A new version of the app, ready on this device.
#[derive(Clone)]
pub struct NewVersion {
    worker: ServiceWorker,
    container: ServiceWorkerContainer,
}

impl NewVersion {
    /// Opens it: the page is loaded anew.
    pub fn open(&self) {
        let reload = Closure::once_into_js(|| {
            if let Some(window) = dom::window() {
                let _ = window.location().reload();
            }
        });
        self.container.set_oncontrollerchange(Some(reload.unchecked_ref()));
        let _ = self.worker.post_message(&JsValue::from_str(TAKE_OVER));
    }
}

/// Keeps the app on this device, and calls back when a new version of it is ready beside the one that is open.
///
/// A browser that does not allow it (private mode, an old one, no `https`) just fetches the app each time.
pub fn keep_app(call: impl Fn(NewVersion) + Clone + 'static) {
    // `./dev watch` makes no worker.
    if cfg!(debug_assertions) {
        return;
    }
    let Some(container) = container() else { return };
    spawn_local(async move {
        let registered = JsFuture::from(container.register(FILE)).await;
        // What guards a browser may answer nothing at all.
        let Some(registration) = registered.ok().filter(|found| found.is_object()) else {
            return;
        };
        let registration: ServiceWorkerRegistration = registration.unchecked_into();
        if let Some(waiting) = registration.waiting() {
            offer(&waiting, &container, &call);
        }
        let found = Closure::<dyn Fn()>::new({
            let registration = registration.clone();
            move || {
                if let Some(worker) = registration.installing() {
                    when_ready(&worker, container.clone(), call.clone());
                }
            }
        });
        registration.set_onupdatefound(Some(found.as_ref().unchecked_ref()));
        found.forget();
    });
}

/// Forgets the app: its worker and the files that it kept.
pub async fn forget_app() {
    for registration in registrations().await {
        if let Ok(gone) = registration.unregister() {
            let _ = JsFuture::from(gone).await;
        }
    }
    let Some((caches, names)) = caches().await else { return };
    let Ok(delete) = js_sys::Reflect::get(&caches, &"delete".into()).and_then(JsCast::dyn_into::<js_sys::Function>)
    else {
        return;
    };
    for name in names.iter() {
        if let Ok(gone) = delete.call1(&caches, &name) {
            let _ = JsFuture::from(js_sys::Promise::resolve(&gone)).await;
        }
    }
}

/// Whether the browser still keeps the app.
pub async fn is_kept() -> bool {
    let files = caches().await.is_some_and(|(_, names)| names.length() > 0);
    files || !registrations().await.is_empty()
}

async fn registrations() -> Vec<ServiceWorkerRegistration> {
    let Some(container) = container() else {
        return Vec::new();
    };
    let found = JsFuture::from(container.get_registrations()).await;
    let found = found.ok().and_then(|found| found.dyn_into::<js_sys::Array>().ok());
    found.map_or_else(Vec::new, |found| {
        found
            .iter()
            .map(JsCast::unchecked_into::<ServiceWorkerRegistration>)
            .collect()
    })
}

/// The store of files, and the names in it. Only there in a secure context.
async fn caches() -> Option<(JsValue, js_sys::Array)> {
    let caches = js_sys::Reflect::get(&dom::window()?.into(), &"caches".into()).ok()?;
    let keys: js_sys::Function = js_sys::Reflect::get(&caches, &"keys".into()).ok()?.dyn_into().ok()?;
    let names = JsFuture::from(js_sys::Promise::resolve(&keys.call0(&caches).ok()?))
        .await
        .ok()?;
    Some((caches, names.dyn_into().ok()?))
}

/// The part of the browser that knows workers. It is not there in every browser, whatever the type says.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = dom::window()?.navigator();
    let found = js_sys::Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    (!found.is_undefined()).then(|| found.unchecked_into())
}

fn when_ready(worker: &ServiceWorker, container: ServiceWorkerContainer, call: impl Fn(NewVersion) + 'static) {
    let changed = Closure::<dyn Fn()>::new({
        let worker = worker.clone();
        move || {
            if worker.state() == ServiceWorkerState::Installed {
                offer(&worker, &container, &call);
            }
        }
    });
    worker.set_onstatechange(Some(changed.as_ref().unchecked_ref()));
    changed.forget();
}

/// The first version of all is no new one: nothing else is open.
fn offer(worker: &ServiceWorker, container: &ServiceWorkerContainer, call: &impl Fn(NewVersion)) {
    if container.controller().is_some() {
        call(NewVersion {
            worker: worker.clone(),
            container: container.clone(),
        });
    }
}
