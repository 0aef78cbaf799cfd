//! Closures behind a pointer, without what a `dyn Fn` carries along.
//!
//! The table of a `dyn Fn` has three entries for one closure, and a copy of it
//! that consumes itself. The page has hundreds of closures; this is a kilobyte.

/// Something that is run with an input, as often as wanted.
pub(super) trait Run<In, Out>: Send + Sync {
    /// Runs it.
    fn run(&self, input: In) -> Out;
}

impl<In, Out, F: Fn(In) -> Out + Send + Sync> Run<In, Out> for F {
    fn run(&self, input: In) -> Out {
        self(input)
    }
}
