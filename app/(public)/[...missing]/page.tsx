import { notFound } from "next/navigation";

/** Every address that nothing stands at, so that its answer has the frame of the site. */
export default function Missing() {
  notFound();
}
