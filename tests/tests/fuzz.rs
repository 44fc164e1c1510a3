//! Each decoder of outside bytes: what was kept of earlier runs, then a moment of new input; `fuzz --minutes 10` is the
//! long run.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::time::Duration;

use accord_tests::fuzz::{TARGETS, Verdict, corpus, fuzz};

#[test]
fn wir2_log2_lnk1_enc3_no_decoder_panics_hangs_or_takes_what_it_must_not() {
    // Several at a time, so that all of them together take a few seconds.
    std::thread::scope(|scope| {
        for target in &TARGETS {
            scope.spawn(|| {
                let report = fuzz(target, 11, Duration::from_millis(1500));
                let found = report.finding.map(|it| (it.what, String::from_utf8_lossy(&it.input).into_owned()));
                assert!(found.is_none(), "{}: {found:?}", target.name);
                assert!(report.n_executions >= 64, "{}: only {} inputs", target.name, report.n_executions);
            });
        }
    });
}

#[test]
fn samples_are_taken_so_that_mutations_start_from_what_is_right() {
    for target in &TARGETS {
        let samples = (target.samples)();
        assert!(!samples.is_empty(), "{} has no samples", target.name);
        for sample in samples {
            let verdict = (target.feed)(&sample);
            let shown = String::from_utf8_lossy(sample.get(..300).unwrap_or(&sample)).into_owned();
            assert_eq!(verdict, Verdict::Taken, "{}: {shown}", target.name);
        }
    }
}

#[test]
fn every_target_has_inputs_of_earlier_runs() {
    for target in &TARGETS {
        assert!(!corpus::kept(target.name).is_empty(), "tests/corpus/{}.txt is empty or not there", target.name);
    }
}
