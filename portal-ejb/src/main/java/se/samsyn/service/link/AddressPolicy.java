package se.samsyn.service.link;

import java.net.InetAddress;

/** Which addresses on the network the portal may ask. */
interface AddressPolicy {

    boolean allows(InetAddress address);
}
