//! `accord`: makes, serves and exports labeling projects from a terminal.

use std::process::ExitCode;

use accord_cli::{export, links, new, serve};
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
    /// Write a project's links again, for a store or a page that has moved
    Links(links::LinksArgs),
    /// Write all labels of a project as tables
    Export(export::ExportArgs),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Serve(args) => serve::run(&args),
        Command::New(args) => new::run(&args),
        Command::Links(args) => links::run(&args),
        Command::Export(args) => export::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
