//! How each server is started. All listen on loopback alone.

use std::fs;

use anyhow::{Context as _, bail};
use serde_json::{Value, json};

use super::packages::{debian, library_path, program};
use super::{Peer, free_ports};
use crate::process::{command, output_of, run};

/// moto's S3: quick, and lenient. It checks no secret and no clock.
///
/// # Errors
/// When it cannot be installed or does not start.
pub fn moto() -> anyhow::Result<Peer> {
    let mut peer = Peer::new("moto")?;
    let server = program("moto_server")?;
    let [port] = free_ports(1)?.try_into().unwrap_or_default();
    peer.start(command(&server.to_string_lossy()).args(["-H", "127.0.0.1", "-p", &port]))?;
    peer.wait_for(&port, "/moto-api/data.json", |status| status == 200)?;
    peer.url = format!("http://AKEXAMPLE:hush@127.0.0.1:{port}/bucket/some/prefix");
    Ok(peer)
}

/// SeaweedFS with one owner, a labeler `AKU1` who writes below `log/u1/` of the prefix alone, and a service for temporary
/// keys (STS) with the role `arn:aws:iam::role/labeler`.
///
/// # Errors
/// When it cannot be installed or does not start.
pub fn seaweedfs() -> anyhow::Result<Peer> {
    let mut peer = Peer::new("seaweedfs")?;
    let weed = program("weed")?;
    let identity = |name: &str, actions: &[&str]| {
        let (key, secret) = (format!("AK{name}"), format!("SK{name}"));
        json!({ "name": name, "credentials": [{ "accessKey": key, "secretKey": secret }], "actions": actions })
    };
    let own = ["Read:bucket", "List:bucket", "Write:bucket/some/prefix/log/u1/*"];
    let identities = json!({ "identities": [identity("OWNER", &["Admin"]), identity("U1", &own)] });
    let config = peer.folder.join("s3.json");
    fs::write(&config, identities.to_string()).context("the server's configuration could not be written")?;
    let trust = json!({ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": ["sts:AssumeRole"] });
    let all = json!({ "Effect": "Allow", "Action": ["s3:*"], "Resource": ["*"] });
    let policy = |statement: Value| json!({ "Version": "2012-10-17", "Statement": [statement] });
    let iam = json!({
        // 32 bytes in base64; this server lives as long as one test.
        "sts": { "issuer": "accord-test", "signingKey": "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "tokenDuration": "1h", "maxSessionLength": "12h" },
        "policies": [{ "name": "all", "document": policy(all) }],
        "roles": [{ "roleName": "labeler", "roleArn": "arn:aws:iam::role/labeler", "attachedPolicies": ["all"],
            "trustPolicy": policy(trust) }],
    });
    let iam_config = peer.folder.join("iam.json");
    fs::write(&iam_config, iam.to_string()).context("the server's configuration could not be written")?;
    let names = ["master", "volume", "filer", "s3"];
    let ports = free_ports(2 * names.len())?;
    let mut server = command(&weed.to_string_lossy());
    server.args(["server", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-filer", "-s3"]);
    server.args(["-master.volumeSizeLimitMB=64", "-volume.max=200", "-s3.allowedOrigins=*", "-s3.port.iceberg=0"]);
    server.arg(format!("-dir={}", peer.folder.display())).arg(format!("-s3.config={}", config.display()));
    server.arg(format!("-s3.iam.config={}", iam_config.display()));
    for (name, pair) in names.iter().zip(ports.chunks(2)) {
        for (suffix, port) in ["", ".grpc"].iter().zip(pair) {
            server.arg(format!("-{name}.port{suffix}={port}"));
        }
    }
    peer.start(&mut server)?;
    let port = ports.get(6).cloned().unwrap_or_default();
    peer.wait_for(&port, "/", |status| status == 403 || status == 200)?;
    peer.url = format!("http://AKOWNER:SKOWNER@127.0.0.1:{port}/bucket/some/prefix");
    Ok(peer)
}

/// rclone's S3 over a folder: it ignores conditions and knows no forms.
///
/// # Errors
/// When it cannot be installed or does not start.
pub fn rclone() -> anyhow::Result<Peer> {
    let mut peer = Peer::new("rclone")?;
    let rclone = program("rclone")?;
    let files = peer.folder.join("files");
    fs::create_dir_all(&files).context("the server's folder could not be made")?;
    let [port] = free_ports(1)?.try_into().unwrap_or_default();
    let mut serve = command(&rclone.to_string_lossy());
    serve.args(["serve", "s3", "--addr", &format!("127.0.0.1:{port}"), "--auth-key", "AKR,SKR"]);
    serve
        .args(["--vfs-cache-mode", "writes", "--config", "/dev/null"])
        .arg("--cache-dir")
        .arg(peer.folder.join("cache"));
    peer.start(serve.arg(&files))?;
    peer.wait_for(&port, "/", |status| status < 500)?;
    peer.url = format!("http://AKR:SKR@127.0.0.1:{port}/bucket/some/prefix");
    Ok(peer)
}

/// rclone's WebDAV over a folder: Basic login; it makes no folders by itself and ignores conditions.
///
/// # Errors
/// When it cannot be installed or does not start.
pub fn rclone_webdav() -> anyhow::Result<Peer> {
    let mut peer = Peer::new("rclone-dav")?;
    let rclone = program("rclone")?;
    let files = peer.folder.join("files");
    fs::create_dir_all(&files).context("the server's folder could not be made")?;
    let [port] = free_ports(1)?.try_into().unwrap_or_default();
    let mut serve = command(&rclone.to_string_lossy());
    serve.args(["serve", "webdav", "--addr", &format!("127.0.0.1:{port}"), "--user", "ann", "--pass", "pass word"]);
    // Written through: with its write cache a new file is not seen for five seconds.
    peer.start(serve.args(["--vfs-cache-mode", "off", "--config", "/dev/null"]).arg(&files))?;
    peer.wait_for(&port, "/", |status| status == 401)?;
    peer.url = format!("dav+http://ann:pass%20word@127.0.0.1:{port}/");
    Ok(peer)
}

/// nginx with its two DAV modules: Basic login, folders as JSON and by PROPFIND. Its URL is that of plain PUT.
///
/// # Errors
/// When it cannot be installed or does not start.
pub fn nginx() -> anyhow::Result<Peer> {
    let mut peer = Peer::new("nginx")?;
    let root = debian("nginx", &["nginx", "libnginx-mod-http-dav-ext"])?;
    let [port] = free_ports(1)?.try_into().unwrap_or_default();
    let folder = peer.folder.display().to_string();
    let modules = root.join("usr/lib/nginx/modules").display().to_string();
    fs::create_dir_all(peer.folder.join("files")).context("the server's folder could not be made")?;
    fs::write(peer.folder.join("users"), "ann:{PLAIN}pass word\n")
        .context("the server's users could not be written")?;
    let config = format!(
        "load_module {modules}/ngx_http_dav_ext_module.so;\ndaemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n\
         access_log off;\nclient_body_temp_path {folder}/body;\nproxy_temp_path {folder}/t1;\n\
         fastcgi_temp_path {folder}/t2;\nuwsgi_temp_path {folder}/t3;\nscgi_temp_path {folder}/t4;\n\
         server {{\nlisten 127.0.0.1:{port};\nroot {folder}/files;\nclient_max_body_size 64m;\n\
         auth_basic accord;\nauth_basic_user_file {folder}/users;\n\
         dav_methods PUT MKCOL;\ndav_ext_methods PROPFIND OPTIONS;\ncreate_full_put_path on;\nautoindex on;\nautoindex_format json;\n}}\n}}\n"
    );
    let path = peer.folder.join("nginx.conf");
    fs::write(&path, config).context("the server's configuration could not be written")?;
    let mut nginx = command(&root.join("usr/sbin/nginx").to_string_lossy());
    nginx.env("LD_LIBRARY_PATH", library_path(&root)).arg("-p").arg(&peer.folder).arg("-c").arg(&path);
    peer.start(&mut nginx)?;
    peer.wait_for(&port, "/", |status| status == 401)?;
    peer.url = format!("put+http://ann:pass%20word@127.0.0.1:{port}/");
    Ok(peer)
}

/// Ceph's gateway with one monitor and one store in memory, without root; the disk may be nearly full, where the monitor
/// would not start by itself. Its STS gives keys of the role `labeler`, also for
/// a few seconds, so that the suite of scoped keys can be run against it.
///
/// # Errors
/// When it cannot be installed or does not start.
pub fn ceph() -> anyhow::Result<Peer> {
    let mut peer = Peer::new("ceph")?;
    let root = debian("ceph", &["radosgw", "ceph-mon", "ceph-osd", "ceph-common"])?;
    let [monitor, gateway] = free_ports(2)?.try_into().unwrap_or_default();
    let (folder, lib) =
        (peer.folder.display().to_string(), root.join("usr/lib/x86_64-linux-gnu").display().to_string());
    let fsid = "5f0e0b0e-0000-4000-8000-000000000001";
    let config = format!(
        "[global]\nfsid = {fsid}\nmon host = v1:127.0.0.1:{monitor}\nmon initial members = a\n\
         auth cluster required = none\nauth service required = none\nauth client required = none\n\
         osd pool default size = 1\nosd pool default min size = 1\nosd pool default pg num = 4\n\
         mon allow pool size one = true\nmon data avail crit = 1\nmon warn on pool no redundancy = false\nosd crush chooseleaf type = 0\n\
         ms bind ipv4 = true\nms bind ipv6 = false\npublic addr = 127.0.0.1\nosd objectstore = memstore\n\
         memstore device bytes = 2147483648\nrun dir = {folder}\nlog file = {folder}/$name.log\n\
         admin socket = {folder}/$name.asok\npid file = {folder}/$name.pid\nkeyring = {folder}/keyring\n\
         mon data = {folder}/mon\nosd data = {folder}/osd\nrgw data = {folder}/rgw\n\
         erasure code dir = {lib}/ceph/erasure-code\nosd class dir = {lib}/rados-classes\nplugin dir = {lib}/ceph\n\
         compressor dir = {lib}/ceph/compressor\n\
         [client.rgw.a]\nrgw frontends = beast endpoint=127.0.0.1:{gateway}\nrgw enable usage log = false\n\
         rgw s3 auth use sts = true\nrgw sts key = abcdefghijklmnop\nrgw sts min session duration = 1\n"
    );
    let path = peer.folder.join("ceph.conf");
    fs::write(&path, config).context("the server's configuration could not be written")?;
    let tool = |name: &str| {
        let mut command = command(&root.join("usr/bin").join(name).to_string_lossy());
        command.env("LD_LIBRARY_PATH", library_path(&root)).env("CEPH_CONF", &path).arg("-c").arg(&path);
        let python = root.join("usr/lib/python3/dist-packages");
        // Not `CEPH_LIB`: with it the monitor looks for erasure codes there and not where the configuration says.
        command.env("PYTHONPATH", python);
        command
    };
    for name in ["osd", "rgw"] {
        fs::create_dir_all(peer.folder.join(name)).context("the server's folder could not be made")?;
    }
    let map = peer.folder.join("monmap");
    let address = format!("[v1:127.0.0.1:{monitor}]");
    run(tool("monmaptool").args(["--create", "--fsid", fsid, "--addv", "a", &address]).arg(&map))?;
    run(tool("ceph-mon").args(["--mkfs", "-i", "a", "--monmap"]).arg(&map))?;
    peer.start(tool("ceph-mon").args(["-f", "-i", "a"]))?;
    let osd = "5f0e0b0e-0000-4000-8000-000000000002";
    until(|| output_of(tool("ceph").args(["--connect-timeout", "5", "osd", "new", osd])).map(|_| ()))?;
    run(tool("ceph-osd").args(["-i", "0", "--mkfs", "--osd-uuid", osd]))?;
    peer.start(tool("ceph-osd").args(["-f", "-i", "0"]))?;
    run(tool("ceph").args(["osd", "crush", "add-bucket", "h1", "host"]))?;
    run(tool("ceph").args(["osd", "crush", "move", "h1", "root=default"]))?;
    run(tool("ceph").args(["osd", "crush", "add", "osd.0", "1", "host=h1"]))?;
    peer.start(tool("radosgw").args(["-f", "-n", "client.rgw.a"]))?;
    peer.wait_for(&gateway, "/", |status| status == 200)?;
    let user = ["user", "create", "--uid=owner", "--display-name=o", "--access-key=AKC", "--secret=SKC"];
    run(tool("radosgw-admin").args(user))?;
    let reader = ["user", "create", "--uid=reader", "--display-name=r", "--access-key=AKREADER", "--secret=SKREADER"];
    run(tool("radosgw-admin").args(reader))?;
    let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam:::user/owner"]},"Action":["sts:AssumeRole"]}]}"#;
    let rights =
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:*"],"Resource":["arn:aws:s3:::*"]}]}"#;
    let role = ["role", "create", "--role-name=labeler", "--assume-role-policy-doc", trust];
    run(tool("radosgw-admin").args(role))?;
    let policy = ["role-policy", "put", "--role-name=labeler", "--policy-name=all", "--policy-doc", rights];
    run(tool("radosgw-admin").args(policy))?;
    peer.url = format!("http://AKC:SKC@127.0.0.1:{gateway}/bucket/some/prefix");
    Ok(peer)
}

/// Tries something until it works, for a minute.
fn until(mut done: impl FnMut() -> Option<()>) -> anyhow::Result<()> {
    for _ in 0..60 {
        if done().is_some() {
            return Ok(());
        }
        super::pause(std::time::Duration::from_secs(1));
    }
    bail!("a server did not come up within a minute")
}
