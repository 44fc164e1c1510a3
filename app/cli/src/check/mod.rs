//! `accord check`: hidden check items, from the owner's known answers to a score for each labeler.
//!
//! The known answers never leave this machine: [`shared`] turns them into a list of items that hides them, and
//! [`score`] compares them with the answers after these were fetched.

pub mod add;
pub mod file;
pub mod score;
pub mod shared;

/// What `accord check` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct CheckArgs {
    #[command(subcommand)]
    command: CheckCommand,
}

#[derive(Clone, Debug, clap::Subcommand)]
enum CheckCommand {
    /// Have everybody asked items whose answers you know, hidden among at least as many others; no answer is uploaded
    Add(add::AddArgs),
    /// Score each labeler's answers to them against your file of known answers
    Score(score::ScoreArgs),
}

/// Runs one of the subcommands.
///
/// # Errors
/// The subcommand's own.
pub fn run(args: &CheckArgs) -> anyhow::Result<()> {
    match &args.command {
        CheckCommand::Add(args) => add::run(args),
        CheckCommand::Score(args) => score::run(args),
    }
}
