//! `accord`: makes, serves and exports labeling projects from a terminal.

use std::process::ExitCode;

use accord_cli::{
    agree, check, consensus, encode, encoder, export, grant, import, index, links, members, new, policy, probe, replay,
    report, serve, snapshot, triage, verify,
};
use clap::{Parser, Subcommand};

/// Data labeling in a browser tab, synced through any S3 bucket.
#[derive(Debug, Parser)]
#[command(name = "accord", arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the built page and an S3-compatible store over a folder, on this machine only
    Serve(serve::ServeArgs),
    /// Make a project from a CSV or JSON Lines file in a store, and print one link per role
    New(Box<new::NewArgs>),
    /// Append items to a published project, and what others said about them in another tool
    Import(import::ImportArgs),
    /// Write a project's links again, for a store or a page that has moved
    Links(links::LinksArgs),
    /// Try a store: read, list, write, clock, rules for pages; with what to paste where something has to change
    Probe(probe::ProbeArgs),
    /// List a folder of projects for a host that lists nothing, and put in what people handed over
    Index(index::IndexArgs),
    /// Write all labels of a project as tables
    Export(export::ExportArgs),
    /// Measure how far people agree, from a table, an export or a store
    Agree(agree::AgreeArgs),
    /// Write a project's disagreement report, signed: every disagreement with its votes and figures, as JSON and as a page
    Report(report::ReportArgs),
    /// Check a disagreement report against the logs it names: compute every figure again, and say where it differs
    Verify(verify::VerifyArgs),
    /// Estimate each item's label and how far each person can be believed, from a table, an export or a store
    Consensus(consensus::ConsensusArgs),
    /// Tell useful, useless and harmful records apart, with evidence, and rank labels by how likely they are right
    Triage(triage::TriageArgs),
    /// Hide items with known answers in the queue, and score each labeler by them
    Check(check::CheckArgs),
    /// Turn texts or images into vectors, one row per record, as a .npy file
    Encode(encode::EncodeArgs),
    /// Fetch encoders for projects, and show which there are
    Encoder(encoder::EncoderArgs),
    /// Show who takes part, admit people, and end a person's, a device's or a link's time
    Members(members::MembersArgs),
    /// Make a link for one person, with a key to the store that can do no more than they need
    Grant(Box<grant::GrantArgs>),
    /// Write one object that stands for many segments of logs, so that pages open large projects fast; or check one
    Snapshot(snapshot::SnapshotArgs),
    /// Show how the queues of a project are filled, and change it
    Policy(policy::PolicyArgs),
    /// Play labeled data back: how accurate a head is after how many labels, in the order of a strategy
    Replay(Box<replay::ReplayArgs>),
    /// Replay every strategy on every set of a folder; draw the curves and say which promises are met
    ReplayBench(Box<replay::bench::BenchArgs>),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Serve(args) => serve::run(&args),
        Command::New(args) => new::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Links(args) => links::run(&args),
        Command::Probe(args) => probe::run(&args),
        Command::Index(args) => index::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Agree(args) => agree::run(&args),
        Command::Report(args) => report::run(&args),
        Command::Verify(args) => verify::run(&args),
        Command::Consensus(args) => consensus::run(&args),
        Command::Triage(args) => triage::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Encode(args) => encode::run(&args),
        Command::Encoder(args) => encoder::run(&args),
        Command::Members(args) => members::run(&args),
        Command::Grant(args) => grant::run(&args),
        Command::Snapshot(args) => snapshot::run(&args),
        Command::Policy(args) => policy::run(&args),
        Command::Replay(args) => replay::run(&args),
        Command::ReplayBench(args) => replay::bench::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
