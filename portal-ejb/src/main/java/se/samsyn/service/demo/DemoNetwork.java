package se.samsyn.service.demo;

import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.network.NetworkScope;
import se.samsyn.domain.network.NetworkVersion;

/** What only a network has. */
final class DemoNetwork extends DemoDraft {

    DemoNetwork(DemoRecord record, DemoIndex index, DemoDays days) {
        super(record, index, days);
    }

    @Override
    void fillDetails(ContentVersion draft) {
        var network = (NetworkVersion) draft;
        network.setScope(record.constant("scope", NetworkScope.class).orElse(NetworkScope.REGIONAL));
        record.find("convener").map(index::organisation).ifPresent(network::setConvener);
        record.find("representative").map(index::organisation).ifPresent(network::setRepresentative);
        record.find("meetings").ifPresent(network::setMeetings);
    }

    @Override
    void translateDetails(ContentVersion draft) {
        var network = (NetworkVersion) draft;
        record.find("meetings").ifPresent(network::setMeetings);
    }
}
