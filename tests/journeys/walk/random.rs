//! Numbers that look random and come from a seed, so that a walk can be walked again.

/// The seed, unless `PLUMBLINE_SEED` names another.
const SEED: u64 = 20_261_128;

/// A generator: `SplitMix64`, of which a few lines are the whole.
pub(crate) struct Random(u64);

impl Random {
    /// Prints the seed, without which a failure could not be seen again.
    pub(crate) fn start() -> Self {
        let named = std::env::var("PLUMBLINE_SEED").ok();
        let seed = named.map_or(SEED, |named| named.parse().expect("a number as seed"));
        println!("the seed of the walk is {seed}");
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap();
        usize::try_from(self.next() % end).unwrap()
    }

    /// True once in so many times.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of these.
    pub(crate) fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

#[test]
fn numbers_are_spread_and_come_again_with_their_seed() {
    let draw = |seed| {
        let mut random = Random(seed);
        let mut counts = [0; 10];
        for _ in 0..1_000 {
            counts[random.below(10)] += 1;
        }
        counts
    };
    assert!(draw(1).iter().all(|count| (50..150).contains(count)));
    assert_eq!(draw(1), draw(1));
    assert_ne!(draw(1), draw(2));
}
