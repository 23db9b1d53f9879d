"use client";

import { FailureMessage } from "@/components/layout/failure-message";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** A page that failed while it was made; what went wrong is in the log under the number shown. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <FailureMessage reference={error.digest}>
      <Button type="button" onClick={reset}>
        重新加载
      </Button>
      <LinkButton variant="secondary" href="/">
        返回首页
      </LinkButton>
    </FailureMessage>
  );
}
