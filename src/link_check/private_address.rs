//! Says which addresses are private: of this machine, of a network behind it,
//! or of nobody. A page on the open web must not lead there.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Returns whether an address is not of the open network (IANA special-purpose
/// address registries, for IPv4 and IPv6).
pub(super) fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_private_v4(address),
        IpAddr::V6(address) => is_private_v6(address),
    }
}

fn is_private_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || address.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (b == 18 || b == 19))
}

fn is_private_v6(address: Ipv6Addr) -> bool {
    match address.segments() {
        // An IPv4 address inside: mapped, compatible, translated (RFC 6052), or 6to4 (RFC 3056).
        [0, 0, 0, 0, 0, 0 | 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => {
            is_private_v4(Ipv4Addr::from_bits((u32::from(high) << 16) | u32::from(low)))
        }
        // For documents.
        [0x2001, 0xdb8, ..] => true,
        // Everything that is public begins with 001 (RFC 4291).
        [first, ..] => first & 0xe000 != 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_on_the_open_network_is_private() {
        for text in [
            "127.0.0.1",
            "127.9.9.9",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "192.0.0.8",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::10.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "2001:db8::1",
        ] {
            assert!(is_private(text.parse().unwrap()), "{text}");
        }
        for text in
            ["1.1.1.1", "172.32.0.1", "100.128.0.1", "198.20.0.1", "2a01:e00::1", "::ffff:8.8.8.8", "64:ff9b::808:808"]
        {
            assert!(!is_private(text.parse().unwrap()), "{text}");
        }
    }
}
