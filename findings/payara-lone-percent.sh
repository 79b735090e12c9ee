#!/usr/bin/env bash
# Payara 6: an address whose path holds a percent sign alone, as browsers send it when somebody types /100%, is answered with 200 and
# an empty page, while the server's log gets a stack trace as SEVERE. The application never hears of the request: no filter, no error page.
# One would expect 400: RFC 9110, 15.5.1 names malformed syntax, and Tomcat, from which this part descends, answers so.
# To monitors, crawlers and caches every such address is a page that exists.
#
# Seen:    2026-11-30, Payara Micro 6.2025.10, OpenJDK 17.0.15, Linux x86-64
# Source:  this script; CoyoteAdapter.service logs what postParseRequest throws (IllegalArgumentException of Grizzly's URLDecoder), sets no status
# Output:  /none: 404 / /100%25: 404 / /100%: 200, 0 bytes, SEVERE 1
# Needs:   a JDK 17, mvn, curl
set -euo pipefail
folder=$(mktemp -d)
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=fish.payara.extras:payara-micro:6.2025.10 \
  -DoutputDirectory=. -Dmdep.stripVersion=true

mkdir war
echo "a page" > war/index.html
jar cf page.war -C war .
port=$((20000 + RANDOM % 20000))
listener=configs.config.server-config.network-config.network-listeners.network-listener.http-listener
echo "set $listener.address=127.0.0.1" > boot.txt
java -Xmx256m -jar payara-micro.jar --deploy page.war --contextroot / --port "$port" --nohazelcast --disablephonehome \
  --prebootcommandfile boot.txt > server.log 2>&1 &
server=$!
for _ in $(seq 60); do curl -sf -o /dev/null "http://127.0.0.1:$port/index.html" && break; sleep 1; done

ask() { curl -s -m 20 -o body -w '%{http_code}' "http://127.0.0.1:$port$1"; }
none=$(ask /none)
escaped=$(ask /100%25)
alone=$(ask /100%)
bytes=$(wc -c < body)
sleep 1
said="/none: $none / /100%25: $escaped / /100%: $alone, $bytes bytes, SEVERE $(grep -c AS-WEB-CORE-00037 server.log || true)"
echo "$said"
[ "$said" = "/none: 404 / /100%25: 404 / /100%: 200, 0 bytes, SEVERE 1" ]
