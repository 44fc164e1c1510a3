//! Page and store on one encrypted port for the other machines of a network.
//!
//! Browsers give keys and storage only to pages that come by `https`, so there is a certificate: one's own, or one that is
//! made here, once, and signed by nobody else. Page and store share the port, because a browser that is told to trust a
//! certificate trusts it for one port.

use std::fs;
use std::net::{IpAddr, UdpSocket};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, ensure};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

use crate::private_file::write_private;

/// A certificate and its key, as PEM files.
#[derive(Clone, Debug)]
pub(super) struct Certificate {
    pub(super) certificate: PathBuf,
    pub(super) key: PathBuf,
}

/// The address under which other machines reach this one: of the interface that leads out. Nothing is sent.
///
/// # Errors
/// When this machine is in no network.
pub(super) fn own_address() -> anyhow::Result<IpAddr> {
    let find = || -> std::io::Result<IpAddr> {
        let socket = UdpSocket::bind(("0.0.0.0", 0))?;
        // An address of a block for documentation (RFC 5737): it only chooses the interface.
        socket.connect(("192.0.2.1", 9))?;
        Ok(socket.local_addr()?.ip())
    };
    find().context("this machine's address was not found; name it with --lan ADDRESS")
}

/// Makes a certificate for an address, unless there is one; returns its files.
///
/// # Errors
/// When it cannot be made or written.
pub(super) fn certificate_for(address: IpAddr, folder: &Path) -> anyhow::Result<Certificate> {
    let stem = address.to_string().replace([':', '.'], "-");
    let files = Certificate {
        certificate: folder.join(format!("lan-{stem}.crt")),
        key: folder.join(format!("lan-{stem}.key")),
    };
    if !(files.certificate.is_file() && files.key.is_file()) {
        let made = rcgen::generate_simple_self_signed([address.to_string()]).context("no certificate could be made")?;
        write_private(&files.key, made.signing_key.serialize_pem().as_bytes())?;
        fs::write(&files.certificate, made.cert.pem())
            .with_context(|| format!("`{}` could not be written", files.certificate.display()))?;
    }
    Ok(files)
}

/// What speaks TLS with this certificate.
///
/// # Errors
/// When a file is missing, is no PEM, or the two do not belong together.
pub(super) fn acceptor(files: &Certificate) -> anyhow::Result<TlsAcceptor> {
    let Certificate { certificate, key } = files;
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect)
        .with_context(|| format!("`{}` is no certificate in PEM form", certificate.display()))?;
    ensure!(!chain.is_empty(), "`{}` holds no certificate", certificate.display());
    let secret =
        PrivateKeyDer::from_pem_file(key).with_context(|| format!("`{}` is no key in PEM form", key.display()))?;
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .context("no version of TLS is known")?
        .with_no_client_auth()
        .with_single_cert(chain, secret)
        .context("certificate and key do not belong together")?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

#[cfg(test)]
mod tests {
    use super::{Certificate, acceptor, certificate_for};

    #[test]
    fn hst3_a_certificate_is_made_once_and_a_wrong_key_is_told() {
        let folder = std::env::temp_dir().join(format!("accord-lan-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let (one, other) = ("192.0.2.7".parse().unwrap(), "2001:db8::7".parse().unwrap());
        let made = certificate_for(one, &folder).unwrap();
        let first = std::fs::read(&made.certificate).unwrap();
        let again = certificate_for(one, &folder).unwrap();
        assert_eq!(std::fs::read(&again.certificate).unwrap(), first);
        acceptor(&again).unwrap();
        let other = certificate_for(other, &folder).unwrap();
        let mixed = Certificate { certificate: made.certificate.clone(), key: other.key };
        assert!(acceptor(&mixed).err().unwrap().to_string().contains("do not belong together"));
        let broken = Certificate { certificate: made.key.clone(), key: made.key };
        assert!(acceptor(&broken).err().unwrap().to_string().contains("no certificate"));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
