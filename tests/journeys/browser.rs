//! What a test holds: a browser, told what to do in short calls that say what failed.

use std::cell::{Cell, RefCell};
use std::fmt::Debug;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::driver::{Driver, Setup};
use crate::site::Site;

/// How long a condition may take to come true; generous, because machines are busy.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// Held for reading by every browser, and for writing by a test that measures time.
static MACHINE: RwLock<()> = RwLock::new(());

/// Waits until no other browser runs, and keeps others from starting.
pub(crate) fn alone() -> RwLockWriteGuard<'static, ()> {
    MACHINE.write().unwrap_or_else(PoisonError::into_inner)
}

thread_local! {
    /// How many browsers the test of this thread has.
    static BROWSERS: Cell<usize> = const { Cell::new(0) };
}

/// Keeps a test that measures from starting while this is held.
pub(crate) struct AmongOthers(Option<RwLockReadGuard<'static, ()>>);

/// Waits while a test measures. A test that has one browser and starts another
/// must not wait again: the one that measures already waits for the first.
pub(crate) fn among_others() -> AmongOthers {
    let before = BROWSERS.replace(BROWSERS.get() + 1);
    let lock = || MACHINE.read().unwrap_or_else(PoisonError::into_inner);
    AmongOthers((before == 0).then(lock))
}

impl Drop for AmongOthers {
    fn drop(&mut self) {
        drop(self.0.take());
        BROWSERS.set(BROWSERS.get() - 1);
    }
}

/// A browser with a fresh profile.
pub(crate) struct Browser {
    pub(crate) driver: Driver,
    step: RefCell<String>,
    _among_others: Option<AmongOthers>,
}

impl Browser {
    /// The usual one.
    pub(crate) fn start() -> Self {
        Self::with(&Setup::default())
    }

    /// One that differs from the usual.
    pub(crate) fn with(setup: &Setup) -> Self {
        Self::new(setup, Some(among_others()))
    }

    /// One for a test that has the machine [`alone`].
    pub(crate) fn measuring(setup: &Setup) -> Self {
        Self::new(setup, None)
    }

    fn new(setup: &Setup, guard: Option<AmongOthers>) -> Self {
        let browser = Self {
            driver: Driver::start(setup),
            step: RefCell::default(),
            _among_others: guard,
        };
        browser.before_every_page(
            "addEventListener('securitypolicyviolation', (event) => console.error('CSP report: '
               + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample))",
        );
        browser
    }

    /// Names what the journey is doing, for the message of a failure.
    pub(crate) fn step(&self, step: &str) {
        step.clone_into(&mut self.step.borrow_mut());
    }

    /// Ends the test with view, step and a picture.
    pub(crate) fn fail(&self, what: &str) -> ! {
        let view = self.try_eval("return document.querySelector('main')?.dataset.view + ' at ' + location.hash.slice(0, 80)");
        let picture = self.save_picture();
        panic!(
            "{what}\n  step: {}\n  view: {}\n  picture: {picture}",
            self.step.borrow(),
            view.unwrap_or_default()
        );
    }

    /// Fails unless it holds.
    pub(crate) fn check(&self, holds: bool, what: &str) {
        if !holds {
            self.fail(what);
        }
    }

    /// Fails unless both are equal.
    pub(crate) fn equal<T: Debug + PartialEq>(&self, what: &str, found: &T, wanted: &T) {
        if found != wanted {
            self.fail(&format!(
                "{what}\n  found:  {found:?}\n  wanted: {wanted:?}"
            ));
        }
    }

    /// Sends a WebDriver command.
    pub(crate) fn send(&self, method: &str, path: &str, body: &Value) -> Value {
        match self.driver.send(method, path, body) {
            Ok(value) => value,
            Err(cause) => self.fail(&format!("{method} {path}: {cause}")),
        }
    }

    /// Sends a command of the `DevTools` protocol.
    pub(crate) fn cdp(&self, command: &str, parameters: &Value) -> Value {
        self.send(
            "POST",
            "/goog/cdp/execute",
            &json!({ "cmd": command, "params": parameters }),
        )
    }

    /// Runs a script in every page of this tab before the page's own.
    pub(crate) fn before_every_page(&self, source: &str) {
        self.cdp(
            "Page.addScriptToEvaluateOnNewDocument",
            &json!({ "source": source }),
        );
    }

    /// Runs a script as the body of a function and returns what it returns.
    pub(crate) fn eval(&self, script: &str) -> Value {
        self.eval_with(script, &json!([]))
    }

    /// The same, with arguments.
    pub(crate) fn eval_with(&self, script: &str, arguments: &Value) -> Value {
        let body = json!({ "script": script, "args": arguments });
        self.send("POST", "/execute/sync", &body)
    }

    /// Runs a script that calls its last argument when done.
    pub(crate) fn eval_async(&self, script: &str, arguments: &Value) -> Value {
        let body = json!({ "script": script, "args": arguments });
        self.send("POST", "/execute/async", &body)
    }

    fn try_eval(&self, script: &str) -> Option<String> {
        let body = json!({ "script": script, "args": [] });
        let value = self.driver.send("POST", "/execute/sync", &body).ok()?;
        Some(value.as_str()?.to_owned())
    }

    /// Waits until an expression of JavaScript is true.
    pub(crate) fn wait(&self, what: &str, expression: &str) {
        let script = format!("return Boolean({expression})");
        let start = Instant::now();
        while self.eval(&script) != true {
            if start.elapsed() > PATIENCE {
                self.fail(&format!("waited in vain: {what}\n  for: {expression}"));
            }
            std::thread::sleep(Duration::from_millis(15));
        }
    }

    /// Goes to an address and waits for the load event.
    pub(crate) fn go(&self, address: &str) {
        self.send("POST", "/url", &json!({ "url": address }));
    }

    /// Loads the app anew with this fragment (`#` included) and waits until it runs.
    pub(crate) fn load(&self, site: &Site, fragment: &str) {
        self.go("about:blank");
        self.go(&format!("{}{fragment}", site.url()));
        self.wait_until_running();
    }

    /// Waits until the app has mounted.
    pub(crate) fn wait_until_running(&self) {
        self.wait(
            "the app has mounted",
            "document.documentElement.dataset.state === 'running' && document.querySelector('#app main')",
        );
    }

    /// Reloads the page and waits until the app runs.
    pub(crate) fn reload(&self) {
        self.send("POST", "/refresh", &json!({}));
        self.wait_until_running();
    }
}
